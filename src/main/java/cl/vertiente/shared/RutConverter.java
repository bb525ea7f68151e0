package cl.vertiente.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A RUT is stored normalised, {@code 12345678-5}. */
@Converter(autoApply = true)
public class RutConverter implements AttributeConverter<Rut, String> {

    @Override
    public String convertToDatabaseColumn(Rut rut) {
        return rut == null ? null : rut.value();
    }

    @Override
    public Rut convertToEntityAttribute(String value) {
        return value == null ? null : new Rut(value);
    }
}
