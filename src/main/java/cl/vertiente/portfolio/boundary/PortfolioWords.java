package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingLimit;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeContent;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.portfolio.domain.SequenceFinding;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Spanish words for the codes of the portfolio, for pages and spreadsheets. */
@Named("portfolioWords")
@ApplicationScoped
public class PortfolioWords {

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    /** The codes of a list to choose from, with their words. */
    static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(value -> new Option(value.name(), word.apply(value))).toList();
    }

    /** By the rule process, object and place. */
    public String name(InitiativeContent content) {
        return messages.get("portfolio.name-of", process(content.process()), content.object(), content.place());
    }

    public String list(List<String> names) {
        return String.join(", ", names);
    }

    public String process(InitiativeProcess process) {
        return messages.get("portfolio.process." + process);
    }

    public String typology(Typology typology) {
        return messages.get("portfolio.typology." + typology);
    }

    public String stage(InvestmentStage stage) {
        return messages.get("portfolio.stage." + stage);
    }

    public String source(FundingSource source) {
        return messages.get("portfolio.source." + source);
    }

    public String state(PipelineState state) {
        return messages.get("portfolio.state." + state);
    }

    /** How a state looks beside its word. */
    public String tone(PipelineState state) {
        return switch (state) {
            case RS, AD, APROBADA_CORE, CONVENIO, ADJUDICADA, EN_EJECUCION, RECEPCION_PROVISORIA, RECEPCION_DEFINITIVA,
                    EN_OPERACION -> "good";
            case FI, RE, DESIERTA, PARALIZADA -> "warn";
            case INADMISIBLE, OT, IN, DESISTIDA, TERMINO_ANTICIPADO -> "bad";
            case POSTULADA, EN_ADMISIBILIDAD, EN_EVALUACION, PRIORIZADA, EN_LICITACION -> "info";
            default -> "plain";
        };
    }

    public String kind(EventKind kind) {
        return messages.get("portfolio.event.kind." + kind);
    }

    public String rate(Rate rate) {
        return messages.get("portfolio.rate." + rate);
    }

    /** What an event says beside its day and kind, in a line; empty when it says nothing more. */
    public String details(InitiativeView.Event event) {
        return Stream.of(Show.pesos(event.amount()), event.source() == null ? "" : source(event.source()),
                event.rate() == null ? "" : rate(event.rate()), event.percent() == null ? "" : Show.number(event.percent()) + " %",
                event.reference(), event.session(), event.party(), event.taxId() == null ? "" : event.taxId().toString(), event.reason())
                .filter(said -> said != null && !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What a source lets be asked of it. */
    public String limit(FundingLimit limit) {
        var value = Show.number(limit.value());
        return limit.source() == FundingSource.CIRCULAR_33 ? messages.get("portfolio.limit.share", value)
                : limit.most() == null ? messages.get("portfolio.limit.no-utm", value)
                : messages.get(limit.exceeded() ? "portfolio.limit.exceeded" : "portfolio.limit.below", value, limit.most());
    }

    public String finding(SequenceFinding.Code code) {
        return messages.get("portfolio.finding." + code);
    }

    /** What a filter says, for its chip; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "typology" -> typology(Typology.valueOf(value));
            case "stage" -> stage(InvestmentStage.valueOf(value));
            case "source" -> source(FundingSource.valueOf(value));
            case "state" -> state(PipelineState.valueOf(value));
            case "agreement", "system" -> messages.get("portfolio.filter.one." + name);
            default -> "«" + value + "»";
        };
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("portfolio.filter." + name), switch (name) {
            case "q", "agreement", "system" -> value;
            default -> filter(name, value);
        }));
        return said;
    }
}
