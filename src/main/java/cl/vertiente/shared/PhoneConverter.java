package cl.vertiente.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A phone number is stored as E.164. */
@Converter(autoApply = true)
public class PhoneConverter implements AttributeConverter<Phone, String> {

    @Override
    public String convertToDatabaseColumn(Phone phone) {
        return phone == null ? null : phone.value();
    }

    @Override
    public Phone convertToEntityAttribute(String value) {
        return value == null ? null : new Phone(value);
    }
}
