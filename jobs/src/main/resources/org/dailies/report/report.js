(function () {
  'use strict';
  var drawer = document.getElementById('drawer');
  var title = document.getElementById('drawer-title');
  var body = document.getElementById('drawer-body');
  var stacks = document.getElementById('stacks');

  function element(tag, className, text) {
    var e = document.createElement(tag);
    if (className) { e.className = className; }
    if (text) { e.textContent = text; }
    return e;
  }

  function bare(node) {
    var copy = node.cloneNode(true);
    copy.removeAttribute('id');
    copy.querySelectorAll('[id]').forEach(function (e) { e.removeAttribute('id'); });
    return copy;
  }

  /* The sentences of a number, gathered below the heads of their articles. */
  function fill(number) {
    title.textContent = number.querySelector('h4').textContent;
    body.replaceChildren(bare(number.querySelector('p')));
    var cards = new Map(), stories = new Set();
    number.querySelectorAll('ol a').forEach(function (a) {
      var passage = document.getElementById(a.getAttribute('href').slice(1));
      var source = passage.parentElement;
      if (!cards.has(source)) {
        var again = source.classList.contains('same') && stories.has(source.dataset.story);
        var card = element('article', again ? 'src same' : 'src');
        stories.add(source.dataset.story);
        card.append(bare(source.querySelector('header')));
        cards.set(source, card);
        body.append(card);
      }
      cards.get(source).append(bare(passage));
    });
  }

  function show(id, remember) {
    var number = document.getElementById(id);
    if (!number || !number.classList.contains('number') || !drawer.showModal) { return false; }
    fill(number);
    if (!drawer.open) { drawer.showModal(); }
    drawer.scrollTop = 0;
    title.focus();
    if (remember) { history.replaceState(null, '', '#' + id); }
    return true;
  }

  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var link = event.target.closest('a.n');
    if (link && show(link.getAttribute('href').slice(1), true)) { event.preventDefault(); }
  });
  document.getElementById('drawer-close').addEventListener('click', function () { drawer.close(); });
  drawer.addEventListener('click', function (event) { if (event.target === drawer) { drawer.close(); } });
  drawer.addEventListener('close', function () { history.replaceState(null, '', location.pathname + location.search); });

  /* All evidence, on demand. */
  var button = element('button', 'more', 'Show all evidence in this page');
  button.type = 'button';
  button.addEventListener('click', function () { stacks.classList.add('shown'); button.remove(); });
  stacks.before(button);

  /* Tables that sort. */
  function value(row, index) {
    var cell = row.cells[index];
    var text = cell ? cell.textContent.trim() : '';
    var number = parseFloat(text.replace(/,/g, ''));
    return /^[0-9]/.test(text) && !isNaN(number) ? number : (text === '–' ? -1 : text);
  }
  function sort(table, header, index) {
    var up = header.getAttribute('aria-sort') === 'descending';
    table.querySelectorAll('th[aria-sort]').forEach(function (th) { th.removeAttribute('aria-sort'); });
    header.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    var rows = Array.from(table.tBodies[0].rows);
    rows.sort(function (a, b) {
      var x = value(a, index), y = value(b, index);
      var order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
      return up ? order : -order;
    });
    table.tBodies[0].append.apply(table.tBodies[0], rows);
  }
  /* The column of every header cell, with what cells above span. */
  function columns(head) {
    var taken = [], found = [];
    Array.from(head.rows).forEach(function (row, r) {
      var c = 0;
      Array.from(row.cells).forEach(function (cell) {
        while (taken[r] && taken[r][c]) { c++; }
        for (var i = 0; i < cell.rowSpan; i++) {
          for (var k = 0; k < cell.colSpan; k++) { (taken[r + i] = taken[r + i] || [])[c + k] = true; }
        }
        if (cell.colSpan === 1 && !cell.classList.contains('barcell')) { found.push([cell, c]); }
        c += cell.colSpan;
      });
    });
    return found;
  }
  document.querySelectorAll('table.sortable').forEach(function (table) {
    columns(table.tHead).forEach(function (pair) {
      var control = element('button', '');
      control.type = 'button';
      control.append.apply(control, Array.from(pair[0].childNodes));
      control.addEventListener('click', function () { sort(table, pair[0], pair[1]); });
      pair[0].append(control);
    });
  });

  /* Lists that filter. */
  document.querySelectorAll('[data-filter]').forEach(function (box) {
    var items = Array.from(box.querySelectorAll('ul > li'));
    if (items.length < 6) { return; }
    var label = element('label', 'filter', 'Find in ' + box.dataset.filter);
    var input = element('input');
    input.type = 'search';
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      items.forEach(function (item) { item.hidden = item.textContent.toLowerCase().indexOf(wanted) < 0; });
    });
    label.append(input);
    box.prepend(label);
  });

  if (location.hash.indexOf('#n:') === 0) { show(decodeURIComponent(location.hash.slice(1)), false); }
})();
