package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.boundary.CompetenceView.HolderView;
import cl.vertiente.accountability.domain.CommitteeCompetence;
import cl.vertiente.accountability.domain.CommitteeCompetence.Committee;
import cl.vertiente.accountability.domain.CommitteeCompetence.Holder;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.accountability.domain.Competences;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.training.people.boundary.TraineeViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads which committees have people with a certificate in force, who they are and whether they are on the board, and which committees have
 * nobody. For those who may read who was trained; nobody's RUT is whole.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadCompetences {

    @Inject
    private Competences competences;

    @Inject
    private TraineeViews trainees;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** By name of the committee. */
    public Page<CompetenceView> list(CompetenceFilter filter, List<String> after, int limit) {
        var who = caller.required();
        var found = competences.committees(who, filter, after, limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new Page<>(rows(who, shown), found.size() <= limit ? null : key(found.get(limit - 1)), counts(who, filter));
    }

    private Map<String, Long> counts(Caller who, CompetenceFilter filter) {
        return competences.counts(who, filter).entrySet().stream().collect(Collectors.toMap(each -> each.getKey().name(),
                Map.Entry::getValue));
    }

    /** How many committees each cover has. */
    public Map<CompetenceCover, Long> covers(CompetenceFilter filter) {
        return competences.counts(caller.required(), filter);
    }

    /** The rows of a spreadsheet come like those of a page. */
    List<CompetenceView> rows(CompetenceFilter filter, List<String> after, int limit) {
        var who = caller.required();
        return rows(who, competences.committees(who, filter, after, limit));
    }

    private List<CompetenceView> rows(Caller who, List<Committee> committees) {
        var ids = committees.stream().map(Committee::id).toList();
        return CommitteeCompetence.all(committees, competences.earned(who, ids), competences.boards(ids), Chile.today(clock)).stream()
                .map(this::view).toList();
    }

    private static String key(Committee last) {
        return PageKey.of(last.name(), last.id());
    }

    private CompetenceView view(CommitteeCompetence row) {
        return new CompetenceView(row.committee(), row.cover(), row.certified(), row.leaders(), row.holders().stream().map(this::holder)
                .toList());
    }

    private HolderView holder(Holder holder) {
        var person = holder.person();
        return new HolderView(person.blocked() ? null : person.id(), person.blocked() ? messages.get("training.block.name") : person.name(),
                person.blocked() ? null : trainees.taxId(person.taxId(), Purpose.OVERVIEW), person.post(), holder.here(),
                holder.isCertified(), holder.board(), holder.certificates());
    }
}
