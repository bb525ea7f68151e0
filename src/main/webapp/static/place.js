// A place is picked by a click on the drawn map, or read from the telephone; without a script it is typed.
import './kit.js';

const form = document.querySelector('[data-place]');
const field = name => document.getElementById(`position-${name}`);

const write = (latitude, longitude, source, metres) => {
    field('latitude').value = latitude.toFixed(6);
    field('longitude').value = longitude.toFixed(6);
    field('source').value = source;
    field('accuracyMetres').value = Math.max(1, Math.ceil(metres));
    ['datum', 'utmZone', 'easting', 'northing'].forEach(name => { field(name).value = ''; });
};

const say = sentence => { form.querySelector('[data-place-said]').textContent = sentence; };
const filled = (sentence, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), sentence);

const METRES_PER_DEGREE = 111200;
const FINGER = 4;
const LARGEST = 64;

const draw = (figure, drawing) => {
    const whole = drawing.viewBox.baseVal;
    const [width, height] = [whole.width, whole.height];
    const corner = ['longitude', 'latitude', 'perLongitude', 'perLatitude'].map(name => Number(figure.dataset[name]));
    let zoom = 1;
    let centre = null;

    const mark = figure.querySelector('[data-place-mark]');
    const size = () => {
        mark.setAttribute('r', 8 / zoom);
    };
    const show = () => {
        const [wide, high] = [width / zoom, height / zoom];
        const keep = (middle, part, all) => Math.min(Math.max(middle - part / 2, 0), all - part);
        drawing.setAttribute('viewBox', `${keep(centre.x, wide, width)} ${keep(centre.y, high, height)} ${wide} ${high}`);
        size();
    };
    const known = () => {
        const [latitude, longitude] = ['latitude', 'longitude'].map(name => Number(field(name).value.replace(',', '.')));
        return latitude && longitude ? { x: (longitude - corner[0]) * corner[2], y: (corner[1] - latitude) * corner[3] } : null;
    };
    const put = point => {
        centre = point;
        mark.setAttribute('cx', point.x);
        mark.setAttribute('cy', point.y);
        mark.removeAttribute('visibility');
        size();
    };

    centre = known() ?? (mark.hasAttribute('cx') ? { x: Number(mark.getAttribute('cx')), y: Number(mark.getAttribute('cy')) }
        : { x: width / 2, y: height / 2 });
    if (known()) {
        put(known());
    }
    drawing.addEventListener('click', happened => {
        const point = new DOMPoint(happened.clientX, happened.clientY).matrixTransform(drawing.getScreenCTM().inverse());
        const metres = METRES_PER_DEGREE / corner[3] / drawing.getScreenCTM().a * FINGER;
        put(point);
        write(corner[1] - point.y / corner[3], corner[0] + point.x / corner[2], 'MAP', metres);
        say(filled(form.dataset.picked, field('latitude').value, field('longitude').value, field('accuracyMetres').value));
    });
    figure.querySelectorAll('[data-zoom]').forEach(button => {
        button.hidden = false;
        button.addEventListener('click', () => {
            zoom = Math.min(LARGEST, Math.max(1, zoom * Number(button.dataset.zoom)));
            show();
        });
    });
    figure.querySelector('[data-place-how]').hidden = false;
    drawing.classList.add('pickable');
};

const locate = button => {
    button.hidden = !navigator.geolocation;
    button.addEventListener('click', () => navigator.geolocation.getCurrentPosition(({ coords }) => {
        write(coords.latitude, coords.longitude, 'PHONE', coords.accuracy);
        say(filled(form.dataset.located, Math.ceil(coords.accuracy)));
    }, () => say(form.dataset.notLocated), { enableHighAccuracy: true, timeout: 20000 }));
};

if (form) {
    form.querySelectorAll('[data-locate]').forEach(locate);
    form.querySelectorAll('[data-place-map]').forEach(figure => draw(figure, figure.querySelector('svg')));
}
