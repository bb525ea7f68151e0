// Fields that are written as Chile writes them while one types; the server reads them with or without dots.

const grouped = digits => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

const checkDigit = body => {
    const sum = [...body].reverse().reduce((total, digit, place) => total + Number(digit) * (2 + place % 6), 0);
    const rest = 11 - sum % 11;
    return rest === 11 ? '0' : rest === 10 ? 'K' : String(rest);
};

const formats = {
    money(text) {
        const sign = text.trim().startsWith('-') ? '-' : '';
        // A comma means a fraction of a peso: left as it is for the server to refuse, never silently read as thousands.
        return /[^\d.\s$-]/.test(text) ? text : sign + grouped(text.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));
    },
    rut(text) {
        const bare = text.replace(/[.\s-]/g, '').toUpperCase();
        return /^\d{1,8}[\dK]$/.test(bare) && bare.length > 1 ? `${grouped(bare.slice(0, -1))}-${bare.slice(-1)}` : text;
    },
};

const write = field => {
    const fromEnd = field.value.length - field.selectionEnd;
    const written = formats[field.dataset.format](field.value);
    if (written !== field.value) {
        field.value = written;
        const place = Math.max(0, written.length - fromEnd);
        field.setSelectionRange(place, place);
    }
};

// What is wrong is said below the field, in the place where the server says it.
const say = (field, sentence) => {
    const id = `${field.id}-fault`;
    const said = document.getElementById(id);
    if (!sentence) {
        if (said?.dataset.own) {
            said.remove();
            field.removeAttribute('aria-invalid');
            field.closest('.field').classList.remove('field-faulty');
        }
        return;
    }
    const line = said ?? Object.assign(document.createElement('p'), { id, className: 'fault' });
    line.textContent = sentence;
    line.dataset.own = 'true';
    field.closest('.field').append(line);
    field.closest('.field').classList.add('field-faulty');
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', [...new Set([...(field.getAttribute('aria-describedby') ?? '').split(' '), id])].join(' ').trim());
};

const judge = field => {
    const bare = field.value.replace(/[.\s-]/g, '').toUpperCase();
    const right = !bare || /^\d{7,8}[\dK]$/.test(bare) && checkDigit(bare.slice(0, -1)) === bare.slice(-1);
    say(field, right ? null : field.dataset.wrong);
};

// The sum of a column of amounts, beside what it has to come to.
const pesos = text => Number(text.replace(/[^\d-]/g, '')) || 0;
const addUp = () => document.querySelectorAll('[data-sum]').forEach(total => {
    const fields = [...document.querySelectorAll('input[data-format="money"]')]
        .filter(field => new RegExp(`^${total.dataset.sum}$`).test(field.id));
    const sum = fields.reduce((so, field) => so + pesos(field.value), 0);
    total.textContent = (sum < 0 ? '-$' : '$') + grouped(String(Math.abs(sum)));
});

document.querySelectorAll('input[data-format="money"]').forEach(write);
addUp();
document.addEventListener('input', happened => {
    const format = happened.target.dataset?.format;
    if (format && !happened.isComposing) {
        write(happened.target);
        if (format === 'rut' && document.getElementById(`${happened.target.id}-fault`)) {
            judge(happened.target);
        }
    }
    addUp();
});
document.addEventListener('focusout', happened => {
    if (happened.target.dataset?.format === 'rut') {
        judge(happened.target);
    }
});
