package cl.vertiente.diagnosis.form.domain;

/** What a text has to be, when it has to be something: a tax number, a phone, a month. */
public enum TextFormat { RUT, PHONE, MONTH }
