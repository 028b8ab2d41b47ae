/*
 * Stands in for prototype.js 1.7 on this page, written anew: it does to the built-ins and to elements what that library does, as far as it can
 * touch others on the page: $ is its own, arrays get enumerable methods, Array.from takes no function and no length, entries() gives values.
 */
var Prototype = { Version: '1.7 (mô phỏng)', K: function (x) { return x; }, emptyFunction: function () {} };
var $break = {};

function $A(list) {
  if (!list) return [];
  if ('toArray' in Object(list)) return list.toArray();
  var length = list.length || 0, result = new Array(length);
  while (length--) result[length] = list[length];
  return result;
}
function $w(text) { return text.strip() ? text.strip().split(/\s+/) : []; }
function $(element) {
  if (arguments.length > 1) return $A(arguments).map(function (each) { return $(each); });
  return typeof element === 'string' ? document.getElementById(element) : element;
}
function $$() { return $A(document.querySelectorAll($A(arguments).join(', '))); }
function $F(element) { return $(element).value; }

Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
Object.extend(Object, {
  clone: function (object) { return Object.extend({}, object); },
  inspect: function (object) { return object === undefined ? 'undefined' : object === null ? 'null' : object.inspect ? object.inspect() : String(object); },
  isArray: function (object) { return Array.isArray(object); },
  isElement: function (object) { return !!(object && object.nodeType === 1); },
  isFunction: function (object) { return typeof object === 'function'; },
  isNumber: function (object) { return typeof object === 'number'; },
  isString: function (object) { return typeof object === 'string'; },
  isUndefined: function (object) { return object === undefined; },
  values: function (object) { var result = []; for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) result.push(object[name]); return result; },
  keys: function (object) { var result = []; for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) result.push(name); return result; },
  toQueryString: function (object) { return Object.keys(object).map(function (name) { return encodeURIComponent(name) + '=' + encodeURIComponent(object[name]); }).join('&'); }
});

var Enumerable = (function () {
  function each(visit, context) {
    var at = 0;
    try {
      this._each(function (value) { visit.call(context, value, at++); });
    } catch (stop) {
      if (stop !== $break) throw stop;
    }
    return this;
  }
  function all(test, context) { var result = true; test = test || Prototype.K; this.each(function (value, at) { result = result && !!test.call(context, value, at); if (!result) throw $break; }); return result; }
  function any(test, context) { var result = false; test = test || Prototype.K; this.each(function (value, at) { if ((result = !!test.call(context, value, at))) throw $break; }); return result; }
  function collect(make, context) { var result = []; make = make || Prototype.K; this.each(function (value, at) { result.push(make.call(context, value, at)); }); return result; }
  function detect(test, context) { var result; this.each(function (value, at) { if (test.call(context, value, at)) { result = value; throw $break; } }); return result; }
  function findAll(test, context) { var result = []; this.each(function (value, at) { if (test.call(context, value, at)) result.push(value); }); return result; }
  function include(wanted) { var found = false; this.each(function (value) { if (value == wanted) { found = true; throw $break; } }); return found; }
  function inject(memo, join, context) { this.each(function (value, at) { memo = join.call(context, memo, value, at); }); return memo; }
  function invoke(method) { var given = $A(arguments).slice(1); return this.map(function (value) { return value[method].apply(value, given); }); }
  function max() { return this.inject(undefined, function (best, value) { return best === undefined || value >= best ? value : best; }); }
  function min() { return this.inject(undefined, function (best, value) { return best === undefined || value < best ? value : best; }); }
  function pluck(name) { return this.map(function (value) { return value[name]; }); }
  function reject(test, context) { return this.findAll(function (value, at) { return !test.call(context, value, at); }); }
  function sortBy(key) { return this.map(function (value, at) { return { value: value, key: key(value, at) }; }).sort(function (a, b) { return a.key < b.key ? -1 : a.key > b.key ? 1 : 0; }).pluck('value'); }
  function toArray() { return this.map(); }
  function zip() { var lists = [this].concat($A(arguments)).map($A); return this.map(function (_, at) { return lists.pluck(at); }); }
  function size() { return this.toArray().length; }
  function inspect() { return '#<Enumerable:' + this.toArray().join(', ') + '>'; }
  return {
    each: each, all: all, every: all, any: any, some: any, collect: collect, map: collect, detect: detect, findAll: findAll, select: findAll, filter: findAll, include: include, member: include,
    inject: inject, invoke: invoke, max: max, min: min, pluck: pluck, reject: reject, sortBy: sortBy, toArray: toArray, entries: toArray, zip: zip, size: size, inspect: inspect, find: detect
  };
})();

(function (array) {
  var slice = array.slice, reversed = array.reverse, native = { every: array.every, some: array.some, map: array.map, filter: array.filter };
  Object.extend(array, Enumerable);
  // The library keeps the native ones and lets them do without a function.
  for (var name in native) (function (own) { array[name] = function () { return own.apply(this, arguments.length === 0 ? [Prototype.K] : arguments); }; })(native[name]);
  Object.extend(array, {
    _each: array.forEach, _reverse: reversed,
    clear: function () { this.length = 0; return this; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    compact: function () { return this.select(function (value) { return value != null; }); },
    flatten: function () { return this.inject([], function (list, value) { return list.concat(Object.isArray(value) ? value.flatten() : [value]); }); },
    without: function () { var values = slice.call(arguments, 0); return this.select(function (value) { return !values.include(value); }); },
    reverse: function (inline) { return (inline === false ? this.toArray() : this)._reverse(); },
    uniq: function () { return this.inject([], function (list, value) { if (!list.include(value)) list.push(value); return list; }); },
    intersect: function (other) { return this.uniq().findAll(function (value) { return other.indexOf(value) !== -1; }); },
    clone: function () { return slice.call(this, 0); },
    toArray: function () { return slice.call(this, 0); },
    size: function () { return this.length; },
    inspect: function () { return '[' + this.map(Object.inspect).join(', ') + ']'; }
  });
})(Array.prototype);
Array.from = $A;

Object.extend(String.prototype, {
  strip: function () { return this.replace(/^\s+/, '').replace(/\s+$/, ''); },
  stripTags: function () { return this.replace(/<\w+(\s+("[^"]*"|'[^']*'|[^>])+)?>|<\/\w+>/gi, ''); },
  toArray: function () { return this.split(''); },
  include: function (part) { return this.indexOf(part) > -1; },
  empty: function () { return this == ''; },
  blank: function () { return /^\s*$/.test(this); },
  camelize: function () { return this.replace(/-+(.)?/g, function (_, letter) { return letter ? letter.toUpperCase() : ''; }); },
  capitalize: function () { return this.charAt(0).toUpperCase() + this.substring(1).toLowerCase(); },
  truncate: function (length) { return this.length > length ? this.slice(0, length - 3) + '...' : String(this); },
  startsWith: function (part) { return this.lastIndexOf(part, 0) === 0; },
  endsWith: function (part) { var at = this.length - part.length; return at >= 0 && this.indexOf(part, at) === at; },
  sub: function (pattern, by) { return this.replace(pattern, by); },
  scan: function (pattern, visit) { this.replace(pattern, function () { visit(arguments[0]); return ''; }); return String(this); },
  toQueryParams: function () { return this.split('&').inject({}, function (all, pair) { var parts = pair.split('='); all[parts[0]] = parts[1]; return all; }); },
  inspect: function () { return "'" + this + "'"; },
  times: function (count) { return count < 1 ? '' : new Array(count + 1).join(this); }
});
Object.extend(Number.prototype, {
  succ: function () { return this + 1; },
  times: function (visit) { for (var at = 0; at < this; at++) visit(at); return this; },
  toPaddedString: function (length) { var text = this.toString(); return '0'.times(length - text.length) + text; },
  round: function () { return Math.round(this); }, ceil: function () { return Math.ceil(this); }, floor: function () { return Math.floor(this); }, abs: function () { return Math.abs(this); }
});
RegExp.prototype.match = RegExp.prototype.test;
Object.extend(Function.prototype, {
  bind: function (context) { var method = this, given = $A(arguments).slice(1); return function () { return method.apply(context, given.concat($A(arguments))); }; },
  curry: function () { var method = this, given = $A(arguments); return function () { return method.apply(this, given.concat($A(arguments))); }; },
  delay: function (seconds) { var method = this; return setTimeout(function () { method(); }, seconds * 1000); },
  defer: function () { return this.delay(0.01); },
  wrap: function (around) { var method = this; return function () { var self = this; return around.apply(self, [function () { return method.apply(self, arguments); }].concat($A(arguments))); }; },
  methodize: function () { var method = this; return function () { return method.apply(null, [this].concat($A(arguments))); }; }
});

var Class = {
  create: function () {
    var parts = $A(arguments), parent = Object.isFunction(parts[0]) ? parts.shift() : null;
    function made() { if (this.initialize) this.initialize.apply(this, arguments); }
    if (parent) { made.prototype = Object.create(parent.prototype); made.superclass = parent; }
    parts.each(function (part) { Object.extend(made.prototype, part); });
    made.prototype.constructor = made;
    return made;
  }
};
var PeriodicalExecuter = Class.create({
  initialize: function (callback, seconds) { var self = this; this.timer = setInterval(function () { callback(self); }, seconds * 1000); },
  stop: function () { clearInterval(this.timer); }
});

Object.extend(Event, {
  observe: function (element, name, handler) { $(element).addEventListener(name === 'dom:loaded' ? 'DOMContentLoaded' : name, handler); return $(element); },
  stopObserving: function (element, name, handler) { $(element).removeEventListener(name, handler); return $(element); },
  stop: function (event) { event.preventDefault(); event.stopPropagation(); },
  element: function (event) { return event.target; }
});
document.observe = function (name, handler) { return Event.observe(document, name, handler); };

/* Every element gets these, elements of others too. */
Object.extend(Element, { extend: Prototype.K });
Element.Methods = {
  addClassName: function (element, name) { element.classList.add(name); return element; },
  removeClassName: function (element, name) { element.classList.remove(name); return element; },
  hasClassName: function (element, name) { return element.classList.contains(name); },
  visible: function (element) { return element.style.display !== 'none'; },
  toggle: function (element) { return element.visible() ? element.hide() : element.show(); },
  hide: function (element) { element.style.display = 'none'; return element; },
  show: function (element) { element.style.display = ''; return element; },
  remove: function (element) { element.parentNode.removeChild(element); return element; },
  update: function (element, content) { element.innerHTML = content == null ? '' : content; return element; },
  replace: function (element, content) { element.outerHTML = content; return element; },
  insert: function (element, content) { element.insertAdjacentHTML('beforeend', content); return element; },
  select: function (element, selector) { return $A(element.querySelectorAll(selector)); },
  match: function (element, selector) { return element.matches(selector); },
  up: function (element) { return element.parentElement; },
  down: function (element) { return element.firstElementChild; },
  next: function (element) { return element.nextElementSibling; },
  previous: function (element) { return element.previousElementSibling; },
  siblings: function (element) { return $A(element.parentNode.children).without(element); },
  empty: function (element) { return element.innerHTML.blank(); },
  clone: function (element, deep) { return element.cloneNode(deep); },
  identify: function (element) { return element.id || (element.id = 'anonymous_element_' + Math.random()); },
  readAttribute: function (element, name) { return element.getAttribute(name); },
  writeAttribute: function (element, name, value) { element.setAttribute(name, value); return element; },
  setStyle: function (element, styles) { for (var name in styles) element.style[name.camelize()] = styles[name]; return element; },
  getHeight: function (element) { return element.offsetHeight; },
  getWidth: function (element) { return element.offsetWidth; },
  scrollTo: function (element) { window.scrollTo(0, element.getBoundingClientRect().top + window.pageYOffset); return element; },
  observe: function (element, name, handler) { return Event.observe(element, name, handler); },
  stopObserving: function (element, name, handler) { return Event.stopObserving(element, name, handler); },
  fire: function (element, name, memo) { var event = new Event(name, { bubbles: true }); event.memo = memo; element.dispatchEvent(event); return event; }
};
for (var method in Element.Methods) HTMLElement.prototype[method] = Element.Methods[method].methodize();
