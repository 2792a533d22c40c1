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
    copies.dataset.number = id;
    status.textContent = '';
    if (!drawer.open) { drawer.showModal(); }
    drawer.scrollTop = 0;
    title.focus();
    if (remember) {
      before = location.hash.indexOf('#view:') === 0 ? location.hash : before;
      history.replaceState(null, '', '#' + id);
    }
    return true;
  }

  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var link = event.target.closest('a.n');
    if (link && show(link.getAttribute('href').slice(1), true)) { event.preventDefault(); }
  });
  document.getElementById('drawer-close').addEventListener('click', function () { drawer.close(); });
  drawer.addEventListener('click', function (event) { if (event.target === drawer) { drawer.close(); } });
  var before = '';
  drawer.addEventListener('close', function () { history.replaceState(null, '', location.pathname + location.search + before); });

  /* A number taken along, in words. */
  var copies = document.getElementById('drawer-copy'), status = copies.querySelector('[role=status]');
  function copied() { status.textContent = status.dataset.done; }
  function copy(text) {
    function byHand() {
      var area = element('textarea');
      area.value = text;
      copies.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      copied();
    }
    if (navigator.clipboard && navigator.clipboard.writeText) { navigator.clipboard.writeText(text).then(copied, byHand); } else { byHand(); }
  }
  copies.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    var number = button && document.getElementById(copies.dataset.number);
    if (!number) { return; }
    var heading = number.querySelector('h4'), value = heading.querySelector('b').textContent;
    var note = number.querySelector('p').cloneNode(true);
    note.querySelectorAll('code').forEach(function (code) { code.remove(); });
    var parts = {
      label: heading.textContent.slice(0, heading.textContent.lastIndexOf(':')), value: value, id: number.id,
      detail: note.textContent.trim(), address: location.href.split('#')[0] + '#' + number.id,
      today: new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
    };
    copy(button.dataset.copy.replace(/%([a-z]+)%/g, function (all, name) { return parts[name] === undefined ? all : parts[name]; }));
  });

  /* Pictures and tables taken along. */
  function save(name, type, content) {
    var link = element('a');
    link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }
  var PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight'];
  /* The picture with its colours written into it and its source below. */
  function picture(svg) {
    var copy = svg.cloneNode(true), from = svg.querySelectorAll('*'), to = copy.querySelectorAll('*');
    from.forEach(function (one, i) {
      var style = getComputedStyle(one);
      PAINT.forEach(function (property) { to[i].setAttribute(property, style.getPropertyValue(property)); });
    });
    copy.querySelectorAll('a').forEach(function (a) { a.removeAttribute('href'); });
    var box = svg.viewBox.baseVal, space = 'http://www.w3.org/2000/svg';
    copy.setAttribute('viewBox', '0 0 ' + box.width + ' ' + (box.height + 24));
    copy.setAttribute('width', box.width);
    copy.setAttribute('height', box.height + 24);
    var ground = document.createElementNS(space, 'rect'), source = document.createElementNS(space, 'text');
    ground.setAttribute('width', '100%');
    ground.setAttribute('height', '100%');
    ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
    source.setAttribute('x', 0);
    source.setAttribute('y', box.height + 18);
    source.setAttribute('font-size', 11);
    source.setAttribute('font-family', 'sans-serif');
    source.setAttribute('fill', getComputedStyle(document.body).color);
    source.textContent = document.body.dataset.source;
    copy.prepend(ground);
    copy.append(source);
    return new XMLSerializer().serializeToString(copy);
  }
  function png(text, name, width, height) {
    var image = new Image(), canvas = element('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    image.onload = function () {
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { save(name, 'image/png', blob); }, 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  }
  /* A cell as text that no spreadsheet takes for a formula. */
  function cell(c) {
    var text = c.textContent.trim().replace(/\s+/g, ' ');
    if (/^[=+@\t\r-]/.test(text) && !/^-?[0-9.,]+%?$/.test(text)) { text = "'" + text; }
    return '"' + text.replace(/"/g, '""') + '"';
  }
  function csv(table) {
    var lines = Array.from(table.rows).map(function (row) { return Array.from(row.cells).map(cell).join(','); });
    return '\ufeff' + lines.concat('"' + document.body.dataset.source.replace(/"/g, '""') + '"').join('\r\n') + '\r\n';
  }
  function bar(after, name, forms) {
    var box = element('div', 'save');
    forms.forEach(function (form) {
      var button = element('button', '', form[0]);
      button.type = 'button';
      button.setAttribute('aria-label', document.body.dataset.save + ' ' + form[0] + ': ' + name);
      button.addEventListener('click', form[1]);
      box.append(button);
    });
    after.after(box);
  }
  function named(section, i) { return 'dailies-' + section + '-' + (i + 1); }
  document.querySelectorAll('main section').forEach(function (section) {
    section.querySelectorAll('svg.chart.large').forEach(function (svg, i) {
      var name = named(section.id, i);
      bar(svg, svg.getAttribute('aria-label'), [
        ['SVG', function () { save(name + '.svg', 'image/svg+xml', picture(svg)); }],
        ['PNG', function () { png(picture(svg), name + '.png', svg.viewBox.baseVal.width, svg.viewBox.baseVal.height + 24); }]
      ]);
    });
    section.querySelectorAll('table').forEach(function (table, i) {
      if (table.closest('.tally')) { return; }
      bar(table.closest('.scroll') || table, table.caption ? table.caption.textContent.trim() : section.id,
        [['CSV', function () { save(named(section.id, i) + '.csv', 'text/csv', csv(table)); }]]);
    });
  });

  /* All evidence, on demand. */
  var button = element('button', 'more', document.body.dataset.all);
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
    var label = element('label', 'filter', document.body.dataset.find);
    var input = element('input');
    input.type = 'search';
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      items.forEach(function (item) { item.hidden = item.textContent.toLowerCase().indexOf(wanted) < 0; });
    });
    label.append(input);
    box.prepend(label);
  });

  /* Two views of the stories, counted over the table in the page. */
  var view = document.getElementById('view');
  if (view) {
    var COLUMNS = ['story', 'studio', 'language', 'country', 'kind', 'role', 'day', 'outlet', 'fresh'];
    var rows = document.getElementById('view-data').textContent.split('\n').filter(Boolean).map(function (line) {
      var cells = line.split('\t'), row = {};
      COLUMNS.forEach(function (name, i) { row[name] = cells[i]; });
      return row;
    });
    var lang = document.documentElement.lang;
    var whole = new Intl.NumberFormat(lang), one = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    var percent = new Intl.NumberFormat(lang, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
    var sides = Array.from(view.querySelectorAll('fieldset'));
    var names = {};
    sides[0].querySelectorAll('[data-column=studio] option').forEach(function (o) { names[o.value] = o.textContent; });

    function chosen(side) {
      var filter = {};
      side.querySelectorAll('[data-column]').forEach(function (c) { filter[c.dataset.column] = c.value; });
      return filter;
    }
    function passes(row, filter, studios) {
      return ['language', 'country', 'kind', 'role'].every(function (c) { return !filter[c] || row[c] === filter[c]; })
        && (!studios || !filter.studio || row.studio === filter.studio)
        && (!filter.from || row.day >= filter.from) && (!filter.to || row.day <= filter.to);
    }
    function distinct(some, column) { return new Set(some.map(function (r) { return r[column]; })).size; }
    function wilson(k, n) {
      var z = 1.959963984540054, p = k / n, m = (p + z * z / (2 * n)) / (1 + z * z / n);
      var h = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
      return [Math.max(0, m - h), Math.min(1, m + h)];
    }
    function effective(some) {
      var by = new Map(), seen = new Set(), n = 0;
      some.forEach(function (r) {
        if (!seen.has(r.story)) { seen.add(r.story); n++; by.set(r.outlet, (by.get(r.outlet) || 0) + 1); }
      });
      var sum = 0;
      by.forEach(function (k) { sum += k * k / (n * n); });
      return n ? one.format(1 / sum) : '–';
    }
    function numbers(filter) {
      var own = rows.filter(function (r) { return passes(r, filter, true); });
      var all = rows.filter(function (r) { return passes(r, filter, false); });
      var stories = distinct(own, 'story'), base = distinct(all, 'story');
      var interval = base ? wilson(stories, base) : null;
      return {
        stories: whole.format(stories), base: whole.format(base),
        share: base ? percent.format(stories / base) : '–',
        interval: interval ? percent.format(interval[0]) + ' – ' + percent.format(interval[1]) : '–',
        fresh: whole.format(distinct(own.filter(function (r) { return r.fresh; }), 'story')),
        outlets: whole.format(distinct(own, 'outlet')), effective: effective(own), rows: own
      };
    }
    function byStudio(some) {
      var by = new Map();
      some.forEach(function (r) {
        if (!by.has(r.studio)) { by.set(r.studio, new Set()); }
        by.get(r.studio).add(r.story);
      });
      return by;
    }
    function count() {
      var found = sides.map(function (side) { return numbers(chosen(side)); });
      view.querySelectorAll('[data-number]').forEach(function (row) {
        found.forEach(function (n, i) { row.cells[i + 1].textContent = n[row.dataset.number]; });
      });
      var by = found.map(function (n) { return byStudio(n.rows); });
      function stories(i, studio) { return by[i].has(studio) ? by[i].get(studio).size : 0; }
      var studios = Array.from(new Set(Array.from(by[0].keys()).concat(Array.from(by[1].keys()))));
      studios.sort(function (x, y) {
        return stories(0, y) + stories(1, y) - stories(0, x) - stories(1, x) || names[x].localeCompare(names[y]);
      });
      document.getElementById('view-studios').replaceChildren.apply(document.getElementById('view-studios'),
        studios.map(function (studio) {
          var row = element('tr'), head = element('th', '', names[studio]);
          head.scope = 'row';
          row.append(head, element('td', 'num', whole.format(stories(0, studio))), element('td', 'num', whole.format(stories(1, studio))));
          row.dataset.studio = studio;
          return row;
        }));
    }
    function state() {
      var parts = [];
      sides.forEach(function (side) {
        side.querySelectorAll('[data-column]').forEach(function (c) {
          if (c.value !== (c.getAttribute('value') || '')) {
            parts.push(side.dataset.side + '.' + c.dataset.column + '=' + encodeURIComponent(c.value));
          }
        });
      });
      return parts.join('&');
    }
    var restore = function () {
      if (location.hash.indexOf('#view:') !== 0) { return; }
      location.hash.slice(6).split('&').forEach(function (part) {
        var at = part.indexOf('='), name = part.slice(0, at).split('.');
        sides.forEach(function (side) {
          if (side.dataset.side !== name[0]) { return; }
          side.querySelectorAll('[data-column]').forEach(function (c) {
            if (c.dataset.column === name[1]) { c.value = decodeURIComponent(part.slice(at + 1)); }
          });
        });
      });
      view.scrollIntoView({ behavior: 'instant' });
      count();
    };
    view.addEventListener('change', function () {
      count();
      history.replaceState(null, '', '#view:' + state());
    });
    window.addEventListener('hashchange', restore);
    count();
    restore();
  }

  if (location.hash.indexOf('#n:') === 0) { show(decodeURIComponent(location.hash.slice(1)), false); }
})();
