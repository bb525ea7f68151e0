package cl.vertiente.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Pesos are a BIGINT column. */
@Converter(autoApply = true)
public class PesosConverter implements AttributeConverter<Pesos, Long> {

    @Override
    public Long convertToDatabaseColumn(Pesos pesos) {
        return pesos == null ? null : pesos.amount();
    }

    @Override
    public Pesos convertToEntityAttribute(Long amount) {
        return amount == null ? null : new Pesos(amount);
    }
}
