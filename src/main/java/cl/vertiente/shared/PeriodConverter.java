package cl.vertiente.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A period is stored as it is written, {@code yyyy-MM}, and so sorts by time. */
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return text == null ? null : Period.parse(text);
    }
}
