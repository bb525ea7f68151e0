package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.score.domain.Criterion;
import cl.vertiente.diagnosis.score.domain.GapRule;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapTrigger;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the index is made, in plain words: the criteria of a table with weights, bands and sources, and the rules that propose gaps. */
@Named("indexTable")
@RequestScoped
public class IndexTablePage {

    @Inject
    private ReadIndexTables readTables;

    @Inject
    private IndexJobs indexJobs;

    @Inject
    private IndexWords words;

    @Inject
    private GapWords gaps;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private IndexTableView view;
    private List<IndexTableView> all;

    /** A part with its criteria. */
    public record Part(IndexPart part, List<Row> criteria) {
    }

    /** A criterion as people read it: what it looks at, and which score each answer has. */
    public record Row(Criterion criterion, String name, List<Score> scores) {
    }

    /** An answer and its score. */
    public record Score(String says, String score) {
    }

    /** A rule as people read it. */
    public record RuleRow(GapRule rule, String name, String when) {
    }

    @PostConstruct
    void read() {
        var version = address.variable("version");
        view = readTables.one(version == null ? ReadIndexTables.CURRENT : version);
        all = readTables.all();
    }

    /** Computes all indexes again, in the background. */
    public void recompute() {
        forms.submit(address, () -> "/trabajos/" + indexJobs.recompute());
    }

    public boolean isKeeper() {
        return caller.required().is(Role.COORDINATOR);
    }

    public IndexTableView getView() {
        return view;
    }

    public List<IndexTableView> getAll() {
        return all;
    }

    public List<Part> getParts() {
        return Arrays.stream(IndexPart.values()).map(part -> new Part(part, view.table().criteria(part).stream()
                .map(one -> new Row(one, view.table().text(one.code()), scores(one))).toList())).toList();
    }

    private List<Score> scores(Criterion criterion) {
        var scores = new ArrayList<Score>();
        if (criterion.bands() != null) {
            criterion.bands().forEach(band -> scores.add(new Score(words.band(band, criterion.unit()), Show.number(band.score()))));
        }
        if (criterion.choices() != null) {
            criterion.choices().forEach((choice, score) -> scores.add(new Score(words.said(choice, null), Show.number(score))));
        }
        if (criterion.notExisting() != null) {
            scores.add(new Score(messages.get("diagnosis.index.said.NOT_EXISTING"), Show.number(criterion.notExisting())));
        }
        return scores;
    }

    public List<RuleRow> getRules() {
        return view.table().rules().stream().map(rule -> new RuleRow(rule, name(rule), when(rule))).toList();
    }

    private String name(GapRule rule) {
        return view.table().text(rule.code()).replace("{0}", "…");
    }

    private String when(GapRule rule) {
        if (rule.trigger() == GapTrigger.CRITERION) {
            return messages.get("diagnosis.index.rule.criterion", view.table().text(rule.reads()), Show.number(rule.scoreAtMost()));
        }
        var values = rule.values().stream().map(value -> words.said(value, null)).collect(Collectors.joining(", "));
        return rule.trigger() == GapTrigger.WATER ? messages.get("diagnosis.index.rule.water", values)
                : messages.get("diagnosis.index.rule.condition", rule.reads().endsWith("*")
                        ? messages.get("diagnosis.index.rule.any") : view.table().text(rule.reads()), values);
    }

    /** {@code Crítica 8 · Alta 4}: what each severity weighs. */
    public String getSeverities() {
        return Arrays.stream(GapSeverity.values()).map(severity -> gaps.severity(severity) + " "
                + view.table().severities().get(severity)).collect(Collectors.joining(" · "));
    }
}
