package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapAnswer;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes a gap one step on: confirmed, chosen, attended, resolved, discarded, opened again. Each step leaves a row. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class MoveGap {

    /** Those that people take by themselves; the others follow from what they say or from the rules. */
    public static final List<GapVerb> STEPS = List.of(GapVerb.CONFIRM, GapVerb.PRIORITISE, GapVerb.ATTEND, GapVerb.RESOLVE,
            GapVerb.DISCARD, GapVerb.REOPEN);

    @Inject
    private Gaps gaps;

    @Inject
    private GapDesk desk;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /**
     * What is said with a step.
     *
     * @param on the day on which it happened; today when absent
     * @param reason why; needed to discard and to open again
     * @param answer what attends or closed it; needed for those two
     */
    public record Request(LocalDate on, @Size(max = 500) String reason, @Valid Answer answer) {
    }

    /** What attends a gap, in words, and its identifier when the programme has a record of it. */
    public record Answer(UUID id, @NotBlank @Size(max = 300) String text) {
    }

    /** A step by its name in an address. */
    static GapVerb verb(String name) {
        return STEPS.stream().filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("shared.not-found", ""));
    }

    public GapView move(UUID gapId, GapVerb verb, Request request) {
        var before = desk.view(gapId);
        desk.requireResponsible(before.gap().waterSystemId());
        precondition.check(before);
        var gap = gaps.find(gapId).orElseThrow();
        if (request.on() != null && (request.on().isAfter(desk.today()) || request.on().isBefore(lastDay(gap)))) {
            throw new Invalid("diagnosis.gap.day", "/on");
        }
        var answer = request.answer() == null ? null : new GapAnswer(request.answer().id(), request.answer().text().strip());
        var was = GapProposing.Kept.of(gap);
        gap.take(verb, desk.said(request.on(), request.reason(), answer));
        audit.changed(Gap.class, gapId, was, GapProposing.Kept.of(gap));
        return desk.view(gapId);
    }

    /** Nothing happens to a gap before what happened to it last: what was noted on the day of its noting may have begun earlier. */
    static LocalDate lastDay(Gap gap) {
        return gap.steps().stream().filter(step -> step.verb() == GapVerb.ATTEND).map(step -> step.happenedOn())
                .reduce((earlier, later) -> later).orElse(LocalDate.MIN);
    }
}
