// Files: dropped or chosen, listed with their pictures and sizes before they travel, and a bar while they do.

const size = bytes => new Intl.NumberFormat('es-CL', { style: 'unit', maximumFractionDigits: 1,
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte' }).format(bytes / (bytes < 1_000_000 ? 1000 : 1_000_000));

const listed = (file, drop) => {
    const line = document.createElement('li');
    if (/^image\/(jpeg|png|webp)$/.test(file.type)) {
        const picture = Object.assign(document.createElement('img'), { alt: '', src: URL.createObjectURL(file) });
        picture.addEventListener('load', () => URL.revokeObjectURL(picture.src));
        line.append(picture);
    } else {
        line.append(Object.assign(document.createElement('span'), { className: 'kind', textContent: file.name.split('.').pop().slice(0, 4).toUpperCase() }));
    }
    line.append(Object.assign(document.createElement('span'), { textContent: `${file.name} · ${size(file.size)}` }));
    if (file.size > Number(drop.dataset.largest)) {
        line.append(Object.assign(document.createElement('span'), { className: 'fault', textContent: drop.dataset.tooLarge }));
    }
    return line;
};

const show = drop => {
    const files = [...drop.querySelector('input[type="file"]').files];
    document.getElementById(drop.dataset.files).replaceChildren(...files.map(file => listed(file, drop)));
};

// A photo beside a number: its name stands where it was asked for. Rows are copied, so the document listens for all of them.
document.addEventListener('change', happened => {
    const source = happened.target instanceof Element ? happened.target.closest('[data-source]') : null;
    if (!source) {
        return;
    }
    const field = source.querySelector('input');
    const tooLarge = field.files[0]?.size > Number(source.dataset.largest);
    const said = source.closest('.answer').querySelector('[data-source-said]')
        ?? Object.assign(document.createElement('small'), { className: 'of-paper-said' });
    said.setAttribute('role', 'status');
    said.dataset.sourceSaid = said.dataset.rowOwn = 'true';
    source.closest('.answer-line').after(said);
    said.textContent = !field.files.length ? '' : `${field.files[0].name}: ${tooLarge ? source.dataset.tooLarge : size(field.files[0].size)}`;
    if (tooLarge) {
        field.value = '';
    }
});

document.querySelectorAll('[data-files]').forEach(drop => {
    const field = drop.querySelector('input[type="file"]');
    field.addEventListener('change', () => show(drop));
    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, happened => {
        happened.preventDefault();
        drop.dataset.over = 'true';
    }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, () => delete drop.dataset.over));
    drop.addEventListener('drop', happened => {
        happened.preventDefault();
        const dropped = new DataTransfer();
        [...happened.dataTransfer.files].slice(0, field.multiple ? undefined : 1).forEach(file => dropped.items.add(file));
        field.files = dropped.files;
        show(drop);
    });
    // A file beyond the limit would cut the whole form short, and everything typed with it: it stays here.
    field.form?.addEventListener('submit', happened => {
        if ([...field.files].some(file => file.size > Number(drop.dataset.largest))) {
            happened.preventDefault();
            happened.stopImmediatePropagation();
            field.focus();
            return;
        }
        if (field.files.length && !happened.defaultPrevented) {
            const bar = Object.assign(document.createElement('progress'), { className: 'sending' });
            bar.setAttribute('aria-label', drop.dataset.sending);
            document.getElementById(drop.dataset.files).after(bar);
        }
    });
});
