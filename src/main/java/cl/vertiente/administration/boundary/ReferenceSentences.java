package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.ReferenceVerdict;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceJudgement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;

/** What a load says of a row, in words. */
@ApplicationScoped
public class ReferenceSentences {

    @Inject
    private Messages messages;

    ReferenceVerdict verdict(ReferenceJudgement judged) {
        var said = new ArrayList<String>();
        judged.flags().forEach(flag -> said.add(messages.get("shared.reference.flag." + flag)));
        judged.faults().forEach(fault -> said.add(sentence(fault)));
        return new ReferenceVerdict(judged.row(), judged.outcome(), judged.flags().stream().map(Enum::name).toList(), said);
    }

    /** How a column is headed, so that a workbook of ours is a file of reference data again. */
    public String column(ReferenceColumn column) {
        return messages.get("shared.reference.column." + column);
    }

    private String sentence(Fault fault) {
        return messages.format(fault.key(), fault.arguments().stream().map(argument -> argument instanceof ReferenceColumn column
                ? column(column) : argument instanceof BigDecimal number ? Show.number(number) : argument).toList());
    }
}
