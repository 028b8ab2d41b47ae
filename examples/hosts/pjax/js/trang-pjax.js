// Every link inside the site swaps #noi-dung only.
jQuery(document).pjax('a[data-pjax]', '#noi-dung', { fragment: '#noi-dung', timeout: 5000 });
jQuery(document).on('pjax:end', function () { jQuery('nav a').removeAttr('aria-current').filter('[href="' + location.pathname + '"]').attr('aria-current', 'page'); });
