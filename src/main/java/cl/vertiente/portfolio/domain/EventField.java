package cl.vertiente.portfolio.domain;

import java.util.Arrays;

/** What an event may say beside its date and its document. */
public enum EventField {
    AMOUNT("amount"), SOURCE("source"), RATE("rate"), PERCENT("percent"), REFERENCE("reference"), SESSION("session"), PARTY("party"),
    TAX_ID("taxId"), REASON("reason");

    private final String place;

    EventField(String place) {
        this.place = place;
    }

    /** Its name in a request. */
    public String place() {
        return place;
    }

    /** The one of this name in a request. */
    public static EventField of(String place) {
        return Arrays.stream(values()).filter(field -> field.place.equals(place)).findFirst().orElseThrow();
    }
}
