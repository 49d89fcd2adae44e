// Draws the charts of the page from the numbers that stand in it, in the language that is shown.
(function () {
  'use strict';
  var charts = new Map();
  JSON.parse(document.getElementById('charts').textContent).forEach(function (chart) {
    charts.set(chart.id, chart);
  });
  var FONT = 'system-ui, "Noto Sans", "Liberation Sans", "Noto Sans CJK SC", sans-serif';
  var NARROW = 400;
  var WORDS = {
    en: {minute: ' min', hour: ' h', day: ' d'},
    'zh-CN': {minute: ' 分钟', hour: ' 小时', day: ' 天'}
  };

  /** Colours are names of the style sheet, which knows light, dark and print. */
  function colour(name) {
    return 'var(--' + name + ')';
  }

  function text(size) {
    return {color: colour('soft'), fontFamily: FONT, fontSize: size || 12};
  }

  /** The unit of time in which people count up to so many seconds. */
  function unit(seconds) {
    return UNITS.find(function (each) { return seconds >= 2 * each.seconds; }) || UNITS[UNITS.length - 1];
  }

  var UNITS = [{name: 'day', seconds: 86400}, {name: 'hour', seconds: 3600}, {name: 'minute', seconds: 60}];

  function rounded(value) {
    return String(Number(value.toFixed(2)));
  }

  function names(rows, width) {
    return {
      type: 'category', inverse: true, data: rows.map(function (row) { return row.name; }),
      axisLine: {show: false}, axisTick: {show: false},
      axisLabel: Object.assign(text(), {
        color: colour('ink'), interval: 0, width: width, overflow: 'break', lineHeight: 13,
        formatter: function (name) { return name; }
      })
    };
  }

  /** The figures themselves, on the right, where there is room. */
  function figures(rows) {
    return {
      type: 'category', inverse: true, position: 'right',
      data: rows.map(function (row, at) { return String(at); }),
      axisLine: {show: false}, axisTick: {show: false},
      axisLabel: Object.assign(text(), {
        interval: 0, formatter: function (value) { return rows[Number(value)].text; }
      })
    };
  }

  function amounts(formatter, extra) {
    return Object.assign({
      type: 'value', splitNumber: 4, axisLabel: Object.assign(text(11), {formatter: formatter, hideOverlap: true}),
      splitLine: {lineStyle: {color: colour('line')}}, axisLine: {show: false}
    }, extra);
  }

  /** One bar's look: a texture tells what is added from what is taken off, and bounds from policies. */
  function look(tone) {
    return {color: colour('tone-' + tone), decal: HATCHED[tone] || {symbol: 'none'}};
  }

  var HATCHED = {
    minus: {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: Math.PI / 4, color: colour('texture')},
    bound: {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: -Math.PI / 4, color: colour('texture')}
  };

  function base(width, right, lines) {
    return {
      animation: false, textStyle: {fontFamily: FONT}, aria: {enabled: true, label: {enabled: false}, decal: {show: true}},
      grid: {left: width, right: right, top: 8, bottom: lines || 28}
    };
  }

  function quiet(series) {
    return Object.assign({silent: true, emphasis: {disabled: true}}, series);
  }

  function room(rows, of, size) {
    var longest = rows.reduce(function (most, row) {
      return Math.max(most, Array.from(row[of]).reduce(function (sum, sign) {
        return sum + (sign.codePointAt(0) > 0x2e80 ? 12.5 : 7.1);
      }, 0));
    }, 0);
    return Math.min(Math.ceil(longest) + 14, size);
  }

  /** How numbers of a scale are drawn, and what stands at the axis. */
  function scaleOf(chart, words) {
    if (chart.scale !== 'DURATION') {
      return {by: 1, axis: function (value) { return rounded(value) + (chart.scale === 'PERCENT' ? ' %' : ''); }};
    }
    var most = unit(Math.max.apply(null, chart.rows.map(function (row) { return row.high; })));
    return {by: most.seconds, axis: function (value) { return rounded(value) + words[most.name]; }};
  }

  function whiskers(chart, width, words) {
    var rows = chart.rows;
    var scale = scaleOf(chart, words);
    var narrow = width < NARROW;
    var left = room(rows, 'name', width * (narrow ? 0.45 : 0.35));
    var right = narrow ? 18 : room(rows, 'text', width * 0.4);
    var lines = [];
    rows.forEach(function (row, at) {
      lines.push([row.low / scale.by, at], [row.high / scale.by, at], ['-', '-']);
    });
    var points = rows.map(function (row, at) {
      return chart.bars
        ? {value: row.value / scale.by, itemStyle: look(row.tone)}
        : {value: [row.value / scale.by, at], itemStyle: {color: colour('tone-' + row.tone)}, symbol: SYMBOLS[row.tone]};
    });
    var isNearAll = chart.scale === 'PERCENT' && chart.bars
      && rows.some(function (row) { return row.value > 70; });
    return Object.assign(base(left, right), {
      xAxis: amounts(scale.axis, isNearAll ? {min: 0, max: 100, interval: 25} : {}),
      yAxis: narrow ? [names(rows, left - 10)] : [names(rows, left - 10), figures(rows)],
      series: [
        chart.bars
          ? quiet({type: 'bar', data: points, barWidth: '55%'})
          : quiet({type: 'scatter', data: points, symbolSize: 9, z: 5, markLine: {
            silent: true, symbol: 'none', label: {show: false}, animation: false,
            lineStyle: {color: colour('ink'), type: 'solid', width: 1}, data: [{xAxis: 0}]}}),
        quiet({type: 'line', data: lines, symbol: 'rect', symbolSize: [2, 8], showSymbol: true, showAllSymbol: true, connectNulls: false,
          clip: true, lineStyle: {color: colour('ink'), width: 1.5}, itemStyle: {color: colour('ink')}, z: 4})
      ]
    });
  }

  var SYMBOLS = {good: 'triangle', bad: 'diamond', unsure: 'circle'};

  function waterfall(chart, width, words) {
    var rows = chart.rows;
    var narrow = width < NARROW;
    var left = room(rows, 'name', width * (narrow ? 0.45 : 0.35));
    var right = narrow ? 14 : room(rows, 'text', width * 0.3);
    var below = rows.map(function (row) { return side(row, -1); });
    var above = rows.map(function (row) { return side(row, 1); });
    function side(row, sign) {
      var low = Math.min(row.from, row.to), high = Math.max(row.from, row.to);
      return sign > 0 ? [Math.max(low, 0), Math.max(high, 0)] : [Math.min(high, 0), Math.min(low, 0)];
    }
    function hidden(parts) {
      return quiet({type: 'bar', stack: 'all', barWidth: '60%', itemStyle: {color: 'none', decal: {symbol: 'none'}},
        data: parts.map(function (part) { return part[0]; })});
    }
    function shown(parts) {
      return quiet({type: 'bar', stack: 'all', barWidth: '60%', data: parts.map(function (part, at) {
        return {value: part[1] - part[0], itemStyle: look(rows[at].tone)};
      })});
    }
    var joints = [];
    rows.forEach(function (row, at) {
      if (at + 1 < rows.length) {
        joints.push([row.to, at], [row.to, at + 1], ['-', '-']);
      }
    });
    return Object.assign(base(left, right), {
      xAxis: amounts(rounded),
      yAxis: narrow ? [names(rows, left - 10)] : [names(rows, left - 10), figures(rows)],
      series: [hidden(above), shown(above), hidden(below), shown(below),
        quiet({type: 'line', data: joints, showSymbol: false, connectNulls: false, z: 1,
          lineStyle: {color: colour('soft'), width: 1, type: 'dotted'}})]
    });
  }

  function timeMark(minutes, words) {
    var most = UNITS.find(function (each) { return 60 * minutes >= each.seconds; });
    return 60 * minutes / most.seconds + words[most.name];
  }

  var MARKS = [1, 10, 60, 360, 1440, 4320, 10080, 43200, 129600];
  var LINES = ['solid', 'dashed', 'dotted'];
  var SHAPES = ['circle', 'rect', 'triangle'];

  function curves(chart, width, words) {
    function at(minutes) {
      return Math.log10(Math.max(1, minutes));
    }
    var last = chart.curves.reduce(function (most, curve) {
      return Math.max(most, curve.points[curve.points.length - 1][0]);
    }, 1);
    var end = MARKS.find(function (mark) { return mark >= last; }) || last;
    var marks = MARKS.filter(function (mark) { return mark <= end; });
    return Object.assign(base(48, 20, 40), {
      legend: {top: 0, left: 48, textStyle: text(), itemWidth: 34, selectedMode: false,
        formatter: function (name) { return name; }},
      grid: {left: 48, right: 24, top: width < NARROW ? 56 : 34, bottom: 30},
      xAxis: {type: 'value', min: 0, max: at(end), axisLabel: {show: false}, axisTick: {show: false},
        splitLine: {show: false}, axisLine: {lineStyle: {color: colour('soft')}}},
      yAxis: amounts(function (value) { return value + ' %'; }, {min: 0, max: 100, interval: 25}),
      series: chart.curves.map(function (curve, number) {
        var tone = colour('curve-' + (number % 3 + 1));
        return quiet({
          type: 'line', name: curve.name, symbol: SHAPES[number % 3], symbolSize: 7, showAllSymbol: true,
          data: curve.points.map(function (point) { return [at(point[0]), point[1]]; }),
          lineStyle: {color: tone, width: 2, type: LINES[number % 3]}, itemStyle: {color: tone},
          markLine: number ? undefined : {
            silent: true, symbol: 'none', animation: false, lineStyle: {color: colour('line'), type: 'solid'},
            label: Object.assign(text(11), {position: 'start', distance: 6, formatter: function (mark) { return timeMark(marks[mark.dataIndex], words); }}),
            data: marks.map(function (mark) { return {xAxis: at(mark)}; })
          }
        });
      })
    });
  }

  var DRAWN = {whiskers: whiskers, waterfall: waterfall, curves: curves};

  function height(chart) {
    return chart.kind === 'curves' ? 320 : 44 + 30 * chart.rows.length;
  }

  function draw(place) {
    var chart = charts.get(place.dataset.chart);
    var width = Math.floor(place.clientWidth);
    if (!width || place.dataset.width === String(width)) {
      return;
    }
    place.dataset.width = String(width);
    var before = echarts.getInstanceByDom(place);
    if (before) {
      before.dispose();
    }
    var drawn = echarts.init(place, null, {renderer: 'svg', width: width, height: height(chart)});
    drawn.setOption(DRAWN[chart.kind](chart, width, WORDS[place.closest('[lang]').lang] || WORDS.en));
    var svg = place.querySelector('svg');
    svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height(chart));
    svg.setAttribute('aria-hidden', 'true');
  }

  function drawAll() {
    document.querySelectorAll('.plotted').forEach(function (figure) { figure.hidden = false; });
    document.querySelectorAll('.plot').forEach(function (place) {
      if (place.closest('article').offsetParent !== null) {
        draw(place);
      }
    });
  }

  function show() {
    document.documentElement.lang = document.querySelector('.languages input:checked').value;
    drawAll();
  }

  var wait = 0;
  window.addEventListener('resize', function () {
    if (!window.matchMedia('print').matches) {
      window.clearTimeout(wait);
      wait = window.setTimeout(drawAll, 150);
    }
  });
  document.querySelectorAll('.languages input').forEach(function (input) {
    input.addEventListener('change', show);
  });
  if ((navigator.language || '').toLowerCase().startsWith('zh')) {
    document.getElementById('show-zh-CN').checked = true;
  }
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (each) { each.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (each) { each.open = false; });
  });
  show();
})();
