// Compares a chosen or dropped file with an issued report on the device itself; nothing travels. Where the browser
// cannot (no secure connection, no script), the form sends the file and the server compares.
import './kit.js';

const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

const compare = async (form, place) => {
    const say = (sentence, tone) => {
        place.className = `comparison comparison-${tone}`;
        place.textContent = sentence;
    };
    const field = form.querySelector('input[type="file"]');
    const file = field.files[0];
    if (!file) {
        say(form.dataset.none, 'neither');
    } else if (file.size > Number(form.querySelector('[data-largest]').dataset.largest)) {
        say(form.dataset.tooLarge, 'neither');
    } else {
        say(form.dataset.reading, 'neither');
        const hash = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
        if (field.files[0] === file) {
            const same = hash === form.dataset.compare;
            say(same ? form.dataset.same : form.dataset.other, same ? 'same' : 'other');
        }
    }
};

if (globalThis.crypto?.subtle) {
    document.querySelectorAll('form[data-compare]').forEach(form => {
        const place = form.querySelector('[role="status"]');
        form.querySelectorAll('[data-with-script]').forEach(words => { words.hidden = false; });
        form.querySelectorAll('[data-without-script]').forEach(words => { words.hidden = true; });
        form.addEventListener('change', () => compare(form, place));
        form.addEventListener('drop', () => setTimeout(() => compare(form, place)));
        form.addEventListener('submit', happened => {
            happened.preventDefault();
            happened.stopImmediatePropagation();
            compare(form, place);
        }, { capture: true });
    });
}

// The QR of a certificate carries its key behind the #, which no browser sends: it is asked with here, in the body alone.
const ask = async (form, key) => {
    const place = form.querySelector('[role="status"]');
    const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ clave: key }) });
    const opened = answer.ok && (await answer.json()).certificate;
    if (opened?.opened) {
        document.getElementById(form.dataset.opens).textContent = opened.holder;
    }
    place.textContent = opened?.opened ? form.dataset.right : form.dataset.wrong;
};
document.querySelectorAll('form[data-opens]').forEach(form => {
    const key = decodeURIComponent(location.hash.slice(1));
    if (/^[0-9a-z-]{12,20}$/i.test(key)) {
        history.replaceState(null, '', location.pathname + location.search);
        ask(form, key);
    }
});
