package cl.vertiente.agreement.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Guarantee;
import cl.vertiente.agreement.domain.GuaranteeCheck;
import cl.vertiente.agreement.domain.GuaranteePaper;
import cl.vertiente.agreement.domain.GuaranteeRegister;
import cl.vertiente.agreement.domain.GuaranteeRequirement;
import cl.vertiente.agreement.domain.GuaranteeStep;
import cl.vertiente.agreement.domain.GuaranteeVerb;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.GuaranteesView;
import cl.vertiente.agreement.domain.Guarantees;
import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The guarantees of an agreement held against the law of its signing, and how they are shown. */
@ApplicationScoped
public class GuaranteeDesk {

    @Inject
    private Guarantees guarantees;

    @Inject
    private LegalLimits limits;

    @Inject
    private IndexValues indexes;

    @Inject
    private People people;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public GuaranteeCheck check(Agreement agreement) {
        return new Books().check(agreement, guarantees.of(agreement.id()));
    }

    /** For several agreements: what one of them looked up is not asked again for the next. */
    Books books() {
        return new Books();
    }

    /** The laws and indexed values that were looked up. */
    final class Books {

        private final Map<LocalDate, GuaranteeRequirement.Law> laws = new HashMap<>();
        private final Map<LocalDate, Optional<BigDecimal>> utm = new HashMap<>();
        private final Map<LocalDate, Optional<BigDecimal>> uf = new HashMap<>();

        /** The law is that of the day of the act that approves the agreement, or of its beginning while there is none. */
        GuaranteeCheck check(Agreement agreement, GuaranteeRegister register) {
            var signedOn = agreement.lawDay();
            var requirement = GuaranteeRequirement.of(agreement.totalAmount(), signedOn,
                    laws.computeIfAbsent(signedOn, day -> GuaranteeRequirement.Law.at(limits, day)),
                    utm.computeIfAbsent(signedOn.withDayOfYear(1), day -> value(Index.UTM, day)));
            return new GuaranteeCheck(requirement, register, on -> uf.computeIfAbsent(on, day -> value(Index.UF, day)));
        }

        private Optional<BigDecimal> value(Index index, LocalDate day) {
            return indexes.at(index, day).map(IndexValue::value);
        }
    }

    public GuaranteesView view(Agreement agreement) {
        var check = check(agreement);
        var items = check.register().all().stream().map(guarantee -> view(check, guarantee)).toList();
        var counts = items.stream().collect(Collectors.groupingBy(item -> item.state().name(), TreeMap::new, Collectors.counting()));
        return new GuaranteesView(items, null, counts, requirement(check));
    }

    private GuaranteesView.RequirementView requirement(GuaranteeCheck check) {
        var today = today();
        var asked = check.requirement();
        return new GuaranteesView.RequirementView(asked.answer(), answer(asked), asked.year(), asked.total(), asked.threshold(),
                asked.required(), check.cover(today), check.missing(today), check.standing(today).state(),
                asked.law().share().map(limit -> limit.source()).orElse(null));
    }

    private String answer(GuaranteeRequirement asked) {
        var key = "agreement.guarantee.answer." + asked.answer();
        if (asked.answer() == GuaranteeRequirement.Answer.NO_LAW) {
            return messages.get(key);
        }
        var count = Show.number(asked.law().threshold().orElseThrow().value());
        var percent = Show.number(asked.law().share().orElseThrow().value());
        var year = String.valueOf(asked.year());
        return asked.answer() == GuaranteeRequirement.Answer.UNKNOWN_UTM ? messages.get(key, count, year, percent, asked.required())
                : messages.get(key, count, year, asked.threshold(), percent, asked.required());
    }

    public GuaranteeView view(GuaranteeCheck check, Guarantee guarantee) {
        var content = guarantee.content();
        var paper = guarantee.paper().orElse(new GuaranteePaper(null, null, null, null, null));
        var steps = new ArrayList<GuaranteeView.StepView>();
        steps.add(new GuaranteeView.StepView(null, Chile.dateOf(guarantee.recordedAt()), null, null, null, guarantee.recordedAt(),
                name(guarantee.recordedBy())));
        guarantee.steps().forEach(step -> steps.add(step(step)));
        return new GuaranteeView(guarantee.id(), content.kind(), content.currency(), plain(content.amount()),
                check.worth(guarantee).orElse(null), check.register().state(guarantee, today()), paper.issuer(), paper.number(),
                paper.startsOn(), paper.expiresOn(), paper.evidenceSha256(), content.renews(),
                check.register().renewalOf(guarantee).map(Guarantee::id).orElse(null), List.copyOf(steps));
    }

    /** Without the zeros that the database adds, and without an exponent. */
    private static BigDecimal plain(BigDecimal amount) {
        var bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private GuaranteeView.StepView step(GuaranteeStep step) {
        var act = step.act();
        var evidence = step.verb() == GuaranteeVerb.CONSTITUTE ? null : act.evidenceSha256();
        return new GuaranteeView.StepView(step.verb(), act.on(), act.act(), act.reason(), evidence, step.recordedAt(),
                name(step.recordedBy()));
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).orElse(null);
    }

    public LocalDate today() {
        return Chile.today(clock);
    }
}
