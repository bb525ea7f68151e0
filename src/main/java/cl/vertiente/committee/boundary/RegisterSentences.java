package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.PlaceCheck;
import cl.vertiente.committee.domain.RegisterColumn;
import cl.vertiente.committee.domain.RegisterFlag;
import cl.vertiente.committee.domain.RegisterReading.Judged;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an import says of a row, in words. */
@ApplicationScoped
public class RegisterSentences {

    @Inject
    private Messages messages;

    /** @param more what comparing it with the registry has shown */
    RowVerdict verdict(Judged judged, RowOutcome outcome, Collection<RegisterFlag> flags, List<Fault> more) {
        var said = new ArrayList<String>();
        judged.faults().forEach(fault -> said.add(sentence(fault)));
        flags.forEach(flag -> said.add(flag(flag, judged.checked())));
        judged.row().place().remarks().forEach(fault -> said.add(sentence(fault)));
        more.forEach(fault -> said.add(sentence(fault)));
        return new RowVerdict(judged.row().number(), outcome, List.copyOf(flags), said);
    }

    /** How a column is called: as the ministries head it, so that a workbook of ours is a register again. */
    public String column(RegisterColumn column) {
        return messages.get("committee.import.column." + column);
    }

    private String flag(RegisterFlag flag, PlaceCheck checked) {
        return flag == RegisterFlag.OUTSIDE_COMMUNE ? messages.get("committee.import.outside", Show.number(checked.kmOutside()))
                : messages.get("committee.import.flag." + flag);
    }

    private String sentence(Fault fault) {
        return messages.format(fault.key(), fault.arguments().stream()
                .map(argument -> argument instanceof RegisterColumn column ? column(column) : argument)
                .toList());
    }
}
