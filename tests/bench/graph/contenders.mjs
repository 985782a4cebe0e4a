/* global window, document */
// The others, bundled for a blank page: the same people, each hanging from whoever introduced them, drawn as the manuals of the two
// libraries show it. `show` gives their first frame, `near` goes as close as our view opens.
import cytoscape from 'cytoscape';
import { hierarchy, tree } from 'd3-hierarchy';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

const ROW = 26;
const COLUMN = 232;
const READABLE = 0.7;

function makePlace({ width, height }) {
  document.body.style.margin = '0';
  const place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { width: `${width}px`, height: `${height}px`, overflow: 'hidden' });
  place.className = 'contender';
  return place;
}

function cytoscapeView() {
  let cy = null;
  return {
    show(people, size) {
      const idOf = (at) => (at < 0 ? 'me' : `p${at}`);
      const nodes = [{ data: { id: 'me', name: 'You' } }];
      const edges = [];
      people.forEach(({ name, parent }, at) => {
        nodes.push({ data: { id: idOf(at), name } });
        edges.push({ data: { source: idOf(parent), target: idOf(at) } });
      });
      const shape = { width: 12, height: 12, 'background-color': '#6a5acd', label: 'data(name)', 'font-size': 11 };
      cy = cytoscape({
        container: makePlace(size),
        elements: { nodes, edges },
        style: [
          { selector: 'node', style: shape },
          { selector: 'edge', style: { width: 1.4, 'line-color': '#bbb', 'curve-style': 'haystack' } },
        ],
        layout: { name: 'breadthfirst', directed: true, roots: ['me'], animate: false },
        // A drag that begins on somebody moves the picture, as in ours.
        ...{ autoungrabify: true, boxSelectionEnabled: false, autounselectify: true },
        ...{ minZoom: 1e-4, maxZoom: 10 },
      });
      cy.nodes().panify();
    },
    near() {
      cy.zoom({ level: READABLE, position: cy.getElementById('me').position() });
      cy.center(cy.getElementById('me').outgoers('node').first());
    },
    close() {
      cy.destroy();
      document.querySelector('.contender').remove();
    },
  };
}

function svgView() {
  let move = null;
  let svg = null;
  let height = 0;
  return {
    show(people, size) {
      height = size.height;
      const children = new Map();
      people.forEach((person, at) => {
        if (!children.has(person.parent)) children.set(person.parent, []);
        children.get(person.parent).push({ name: person.name, at });
      });
      const root = hierarchy({ name: 'You', at: -1 }, ({ at }) => children.get(at));
      tree().nodeSize([ROW, COLUMN])(root);
      svg = select(makePlace(size)).append('svg').attr('width', size.width).attr('height', size.height);
      const all = svg.append('g').attr('font', '13px sans-serif');
      const curve = ({ source: a, target: b }) =>
        `M${a.y},${a.x}C${(a.y + b.y) / 2},${a.x} ${(a.y + b.y) / 2},${b.x} ${b.y},${b.x}`;
      const lines = all.append('g').attr('fill', 'none').attr('stroke', '#bbb').attr('stroke-width', 1.4);
      lines.selectAll('path').data(root.links()).join('path').attr('d', curve);
      const everybody = all.selectAll('g.person').data(root.descendants()).join('g').attr('class', 'person');
      everybody.attr('transform', ({ x, y }) => `translate(${y},${x})`);
      everybody.append('circle').attr('r', 5).attr('fill', '#6a5acd');
      const names = everybody.append('text').attr('x', 9).attr('dy', '0.32em');
      names.text(({ data }) => data.name);
      move = zoom().on('zoom', ({ transform }) => all.attr('transform', transform));
      move.scaleExtent([1e-4, 10]);
      svg.call(move);
      let [top, bottom, right] = [0, 0, 0];
      root.each(({ x, y }) => ([top, bottom, right] = [Math.min(top, x), Math.max(bottom, x), Math.max(right, y)]));
      const scale = Math.min((size.height - 48) / (bottom - top), (size.width - 48) / (right + COLUMN), 1);
      // In the middle, so that it stays in sight while it is moved.
      const left = (size.width - (right + COLUMN) * scale) / 2;
      svg.call(move.transform, zoomIdentity.translate(left, 24 - top * scale).scale(scale));
    },
    near() {
      svg.call(move.transform, zoomIdentity.translate(24, height / 2).scale(READABLE));
    },
    close() {
      document.querySelector('.contender').remove();
    },
  };
}

const views = { cytoscape: cytoscapeView(), svg: svgView() };

/** The time of the first picture. Canvases are drawn in a frame of their own, SVG in the frame after its elements are there. */
window.showContender = (name, people, size) => {
  const { probe } = window;
  window.contender = views[name];
  return probe.timeOf(() => views[name].show(people, size), name === 'svg' ? probe.afterFrame : probe.firstDrawing);
};
