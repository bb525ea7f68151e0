// A signature drawn with finger, pen or mouse. Only the picture travels: no times, no pressure.
import './kit.js';

const PEN = 4;

document.querySelectorAll('[data-signing]').forEach(section => {
    const canvas = section.querySelector('canvas[data-signature]');
    const missing = section.querySelector('[data-signature-missing]');
    const pen = canvas.getContext('2d');
    let last = null;
    let drawn = 0;

    const clear = () => {
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        drawn = 0;
    };
    const place = happened => {
        const frame = canvas.getBoundingClientRect();
        return {
            x: (happened.clientX - frame.left) * canvas.width / frame.width,
            y: (happened.clientY - frame.top) * canvas.height / frame.height,
        };
    };
    const draw = to => {
        pen.beginPath();
        pen.moveTo(last.x, last.y);
        pen.lineTo(to.x, to.y);
        pen.stroke();
        drawn += Math.hypot(to.x - last.x, to.y - last.y);
        last = to;
    };

    section.hidden = false;
    clear();
    Object.assign(pen, { strokeStyle: '#000', lineWidth: PEN, lineCap: 'round', lineJoin: 'round' });
    canvas.addEventListener('pointerdown', happened => {
        if (happened.isPrimary && happened.button === 0) {
            canvas.setPointerCapture(happened.pointerId);
            last = place(happened);
            draw({ x: last.x + 0.5, y: last.y });
            missing.hidden = true;
        }
    });
    canvas.addEventListener('pointermove', happened => {
        if (last && happened.isPrimary) {
            (happened.getCoalescedEvents?.() ?? [happened]).forEach(one => draw(place(one)));
            draw(place(happened));
        }
    });
    ['pointerup', 'pointercancel'].forEach(event => canvas.addEventListener(event, () => { last = null; }));
    section.querySelector('[data-signature-clear]').addEventListener('click', clear);
    canvas.closest('form').addEventListener('submit', happened => {
        if (drawn < canvas.height / 4) {
            happened.preventDefault();
            happened.stopImmediatePropagation();
            missing.hidden = false;
        } else {
            section.querySelector('[data-drawing]').value = canvas.toDataURL('image/png').split(',')[1];
        }
    }, { capture: true });
});
