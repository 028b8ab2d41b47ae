// The page's own scripts, in the style of their time.
var jq = jQuery.noConflict();

// Dòng chữ chạy (jQuery).
jq(function ($j) {
  var line = $j('#chay span'), at = 0, news = ['Lịch tiếp công dân tháng 11/2026: sáng thứ Ba hằng tuần', 'Ra quân dọn vệ sinh đường làng ngày 22/11', 'Sau 22 giờ đề nghị tắt loa kéo'];
  setInterval(function () { at = (at + 1) % news.length; line.fadeOut(200, function () { $j(this).text(news[at]).fadeIn(200); }); }, 4000);
  // Mọi ô nhập của trang được tô nền khi chọn.
  $j(document).on('focus', 'input, select, textarea', function () { $j(this).addClass('dang-chon'); }).on('blur', 'input, select, textarea', function () { $j(this).removeClass('dang-chon'); });
});

// Đồng hồ và menu (prototype.js).
document.observe('dom:loaded', function () {
  function two(number) { return number.toPaddedString(2); }
  function tick() { var now = new Date(); $('dong-ho').update(two(now.getHours()) + ':' + two(now.getMinutes()) + ':' + two(now.getSeconds())); }
  tick();
  new PeriodicalExecuter(tick, 1);
  $$('#menu a').each(function (link) {
    link.observe('mouseover', function () { link.addClassName('sang'); });
    link.observe('mouseout', function () { link.removeClassName('sang'); });
  });
});
