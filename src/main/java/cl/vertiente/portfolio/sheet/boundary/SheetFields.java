package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.shared.web.Typed;

/** What a working sheet leaves open, as it is answered in a form. */
public class SheetFields {

    private String agreement;
    private String unit;
    private String thousands;
    private boolean shortYears;

    static SheetFields of(SheetChoices choices) {
        var fields = new SheetFields();
        fields.unit = choices.unit() == null ? null : choices.unit().name();
        fields.thousands = choices.thousands() == null ? null : choices.thousands().name();
        fields.shortYears = choices.shortYears();
        return fields;
    }

    SheetChoices choices(Typed typed) {
        return new SheetChoices(typed.choice(SheetChoices.Unit.class, "/unit", unit),
                typed.choice(SheetChoices.Thousands.class, "/thousands", thousands), shortYears);
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getThousands() {
        return thousands;
    }

    public void setThousands(String thousands) {
        this.thousands = thousands;
    }

    public boolean isShortYears() {
        return shortYears;
    }

    public void setShortYears(boolean shortYears) {
        this.shortYears = shortYears;
    }
}
