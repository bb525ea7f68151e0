// What every page does with a script; without one every page works all the same. Texts come from data-* attributes.
import './fields.js';
import './files.js';

const on = (event, selector, act) => document.addEventListener(event, happened => {
    const target = happened.target instanceof Element ? happened.target.closest(selector) : null;
    if (target) {
        act(target, happened);
    }
});

// Where one goes on: first at what is wrong, else where the page says, at what the address names, or at what was done.
const CONTROL = 'input:not([type="hidden"]), select, textarea, button, a[href]';
const goTo = place => {
    place?.closest('details')?.setAttribute('open', 'open');
    place?.focus();
    if (place && document.activeElement !== place) {
        place.querySelector(CONTROL)?.focus();
    }
};
const named = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
const focusFirst = () => {
    const said = document.querySelector('[data-focus]')?.dataset.focus;
    goTo(document.getElementById('errores') ?? (said && document.getElementById(said)) ?? named() ?? document.querySelector('.notice'));
};

// The rows of a long form are folded on a small screen, but for those that lack something, and say what stands in them.
const say = fold => {
    const told = [...fold.querySelectorAll('select, input:not([type="hidden"]):not([type="submit"]), textarea')].slice(0, 2)
        .map(field => field.selectedOptions ? field.value && field.selectedOptions[0]?.text : field.value);
    fold.querySelector('[data-fold-says]').textContent = told.filter(Boolean).join(' · ');
};
document.querySelectorAll('details[data-fold]').forEach(fold => {
    say(fold);
    fold.open = !matchMedia('(max-width: 47.99rem)').matches || !!fold.querySelector('.field-faulty, [aria-invalid]')
        || !fold.querySelector('[data-fold-says]').textContent;
});
document.addEventListener('toggle', happened => {
    if (happened.target.matches?.('details[data-fold]')) {
        say(happened.target);
    }
}, true);
focusFirst();
window.addEventListener('hashchange', () => goTo(named()));

// The menu of small screens closes by Escape and by a touch elsewhere.
const closeDrawers = except => document.querySelectorAll('details.drawer[open]').forEach(drawer => {
    if (drawer !== except) {
        drawer.open = false;
    }
});
document.addEventListener('click', happened => closeDrawers(happened.target.closest?.('details.drawer')));
document.addEventListener('keydown', happened => {
    if (happened.key === 'Escape') {
        document.querySelector('details.drawer[open] summary')?.focus();
        closeDrawers(null);
    }
});

// A dangerous action asks first; a form travels once, however often its button is pressed, unless what it brings is a file.
document.addEventListener('submit', happened => {
    const form = happened.target;
    const question = happened.submitter?.dataset.confirm;
    if (form.dataset.sent || question && !window.confirm(question)) {
        happened.preventDefault();
    } else if (form.method === 'post' && !happened.submitter?.dataset.download) {
        form.dataset.sent = 'true';
    }
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

// Copies what stands beside the button.
document.querySelectorAll('button[data-copy]').forEach(button => { button.hidden = !navigator.clipboard; });
on('click', 'button[data-copy]', async button => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
});

// Rows that are added and removed: the last one is copied empty, and all are numbered anew.
const number = (item, list, index) => {
    const pattern = new RegExp(`^(#?${list}-)\\d+(-|$)`);
    [item, ...item.querySelectorAll('*')].forEach(element => ['id', 'name', 'for', 'list'].forEach(attribute => {
        if (element.hasAttribute(attribute)) {
            element.setAttribute(attribute, element.getAttribute(attribute).replace(pattern, `$1${index}$2`));
        }
    }));
    item.querySelectorAll('[aria-describedby]').forEach(element => element.setAttribute('aria-describedby',
        element.getAttribute('aria-describedby').split(' ').map(id => id.replace(pattern, `$1${index}$2`)).join(' ')));
    item.querySelectorAll('button[data-row="remove"]').forEach(button => { button.value = button.value.replace(/-\d+$/, `-${index}`); });
    item.querySelectorAll('[data-row-number]').forEach(element => { element.textContent = index + 1; });
};
const numberAll = rows => {
    const items = rows.querySelectorAll('[data-row-item]');
    items.forEach((item, index) => number(item, rows.dataset.rows, index));
    rows.querySelector('[data-row-count]').value = items.length;
    rows.dispatchEvent(new Event('input', { bubbles: true }));
};
on('click', '[data-row]', (button, happened) => {
    const rows = button.closest('[data-rows]');
    const items = rows ? rows.querySelectorAll('[data-row-item]') : [];
    // The server takes away the last one where there may be none.
    if (!items.length || items.length === 1 && button.dataset.row === 'remove' && rows.dataset.rowsEmpty) {
        return;
    }
    happened.preventDefault();
    if (button.dataset.row === 'add') {
        const last = items[items.length - 1];
        const added = last.cloneNode(true);
        added.querySelectorAll('[data-row-own]').forEach(own => own.remove());
        added.querySelectorAll('.fault').forEach(fault => fault.remove());
        added.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
        added.querySelectorAll('.field-faulty').forEach(field => field.classList.remove('field-faulty'));
        added.querySelectorAll('input:not([type="submit"]), textarea').forEach(field => { field.value = ''; });
        added.querySelectorAll('select').forEach(field => { field.selectedIndex = 0; });
        added.querySelectorAll('details[data-fold]').forEach(fold => { fold.open = true; });
        last.after(added);
        numberAll(rows);
        added.querySelector('input:not([type="hidden"]), select, textarea')?.focus();
    } else if (items.length > 1) {
        button.closest('[data-row-item]').remove();
        numberAll(rows);
        rows.querySelector('[data-row="add"]')?.focus();
    }
});

// Long work: how far it is, and on to what it left when it is over.
const follow = async work => {
    const answer = await fetch(work.dataset.job, { headers: { Accept: 'application/json' } }).catch(() => null);
    const job = answer?.ok ? await answer.json() : null;
    if (job && !['QUEUED', 'RUNNING'].includes(job.state)) {
        window.location.replace(job.result ?? window.location.href);
        return;
    }
    if (job?.total) {
        const shown = value => value.toLocaleString('es-CL');
        Object.assign(work.querySelector('progress'), { max: job.total, value: job.done });
        work.querySelector('[data-job-reached]').textContent = work.dataset.reached.replace('##', shown(job.total)).replace('#', shown(job.done));
    }
    setTimeout(follow, 1000, work);
};
// It was over before its page came: there is nothing to watch.
const over = document.querySelector('[data-go-on]');
if (over) {
    window.location.replace(over.dataset.goOn);
}
document.querySelectorAll('[data-job]').forEach(work => {
    document.querySelectorAll('[data-without-script]').forEach(part => { part.hidden = true; });
    setTimeout(follow, 500, work);
});

// A sheet that is made for paper.
document.querySelectorAll('button[data-print]').forEach(button => { button.hidden = false; });
on('click', 'button[data-print]', () => window.print());
