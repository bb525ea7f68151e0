package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.DeliverableState;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.PaperState;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Spanish words for the codes of designs, for pages and spreadsheets. */
@Named("designWords")
@ApplicationScoped
public class DesignWords {

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    public String state(DesignState state) {
        return messages.get("design.state." + state);
    }

    /** Whose turn it is, and what to do; nobody's once it is approved or abandoned. */
    public String turn(DesignState state) {
        return messages.get("design.turn." + (state.isOpen() || state == DesignState.IN_REVIEW ? state : "NOBODY"));
    }

    /** How a state looks beside its word. */
    public String tone(DesignState state) {
        return switch (state) {
            case APPROVED -> "good";
            case IN_REVIEW, IN_PROGRESS -> "info";
            case SUSPENDED -> "warn";
            case ABANDONED -> "bad";
            case PLANNED -> "plain";
        };
    }

    public String stage(InvestmentStage stage) {
        return messages.get("design.stage." + stage);
    }

    public String settlement(SettlementType type) {
        return type == null ? null : messages.get("design.settlement." + type);
    }

    /** A step, as the button of it says. */
    public String verb(DesignVerb verb) {
        return messages.get("design.verb." + verb);
    }

    /** What happened, as the history tells it. */
    public String step(DesignVerb verb) {
        return messages.get("design.step." + verb);
    }

    public String deliverable(DeliverableState state) {
        return messages.get("design.deliverable.state." + state);
    }

    /** How a version looks beside its word. */
    public String versionTone(DeliverableState state) {
        return switch (state) {
            case APPROVED -> "good";
            case DELIVERED -> "info";
            case OBSERVED -> "warn";
            case RETURNED -> "bad";
            case SUPERSEDED -> "plain";
        };
    }

    public String verdict(ReviewVerdict verdict) {
        return messages.get("design.verdict." + verdict);
    }

    /** What was said of a version, as its history tells it. */
    public String said(ReviewVerdict verdict) {
        return messages.get("design.said." + verdict);
    }

    public String chooseVerdict() {
        return messages.get("design.verdict.choose");
    }

    public String paper(PaperState state) {
        return messages.get("design.paper.state." + state);
    }

    /** How a paper looks beside its word. */
    public String paperTone(PaperState state) {
        return switch (state) {
            case PRESENT -> "good";
            case IN_REVIEW -> "info";
            case EXPIRED -> "bad";
            case NOT_REQUIRED -> "plain";
            case MISSING -> "warn";
        };
    }

    /** Where an initiative stands. */
    public String pipeline(PipelineState state) {
        return messages.get("portfolio.state." + state);
    }

    /** Names beside one another. */
    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** From a day to another; null while it has not begun. @param to null while it is not over */
    public String span(LocalDate from, LocalDate to) {
        return from == null ? null : messages.get(to == null ? "design.since" : "design.span", Show.date(from), Show.date(to));
    }

    /** What a file lacks for the stage asked, in a sentence. */
    public String lacks(ChecklistSheet sheet) {
        if (sheet.papers().isEmpty()) {
            return messages.get("design.lacks.nothing-asked");
        }
        return sheet.missing() == 0 ? messages.get("design.lacks.nothing", stage(sheet.stage()))
                : messages.get(sheet.missing() == 1 ? "design.lacks.one" : "design.lacks.many", stage(sheet.stage()), sheet.missing(),
                        sheet.papers().size());
    }

    /** A percentage of a product or a design; null while it is unknown. */
    public String percent(BigDecimal percent) {
        return percent == null ? null : messages.get("design.percent-of", Show.number(percent.stripTrailingZeros()));
    }

    /** What a filter says, for its chip: of one agreement or committee that it is one, of a search its words. */
    public String chip(String name, String value) {
        return switch (name) {
            case "agreement", "system" -> messages.get("design.filter.one." + name);
            case "q" -> "«" + value + "»";
            default -> filter(name, value);
        };
    }

    /** What a filter says; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "stage" -> stage(InvestmentStage.valueOf(value));
            case "state" -> state(DesignState.valueOf(value));
            default -> value;
        };
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("design.filter." + name), filter(name, value)));
        return said;
    }
}
