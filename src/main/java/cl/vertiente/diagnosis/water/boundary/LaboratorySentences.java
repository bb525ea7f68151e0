package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a load says of a row, in words that name the column as the template heads it. */
@ApplicationScoped
public class LaboratorySentences {

    @Inject
    private Messages messages;

    /** How a column is called. */
    public String column(LaboratoryColumn column) {
        return messages.get("diagnosis.water.load.column." + column);
    }

    String sentence(Fault fault) {
        return messages.format(fault.key(), fault.arguments().stream()
                .map(argument -> argument instanceof LaboratoryColumn column ? column(column) : argument).toList());
    }

    /** Another row of the same sample is at fault. */
    String together(int row) {
        return messages.get("diagnosis.water.load.together", String.valueOf(row));
    }
}
