package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.TrainingFigures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many people were trained, whole and in the parts of one tab; each figure leads to its rows. */
@Named("trainingFigures")
@RequestScoped
public class TrainingFiguresPage {

    @Inject
    private ReadTrainingFigures readFigures;

    @Inject
    private PeopleWords words;

    @Inject
    private FigureWords figureWords;

    @Inject
    private Address address;

    private TrainingFigures figures;
    private FigureTab tab;

    /** A tab: an address of its own, with the days and the agreement in view. */
    public record Tab(String label, String href, boolean current) {
    }

    /** One line of a table. @param persons where the people are listed @param attendances where their attendances are */
    public record Row(String name, Headcount count, String persons, String attendances) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), FigureParameters.PAGE);
        figures = readFigures.of(FigureParameters.scope(query));
        tab = Objects.requireNonNullElse(query.oneOf(FigureTab.class, "tab"), FigureTab.SEX);
    }

    public TrainingFigures getFigures() {
        return figures;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(FigureTab.values()).map(one -> new Tab(label(one),
                address.with("tab", one == FigureTab.SEX ? null : one.name()), one == tab)).toList();
    }

    private String label(FigureTab one) {
        return one == FigureTab.NEVER ? figureWords.never(figures.neverReached().size()) : figureWords.title(one.cut());
    }

    /** What the table of this tab is of; null for the committees that nobody came from. */
    public String getTitle() {
        return tab == FigureTab.NEVER ? null : figureWords.title(tab.cut());
    }

    public List<Row> getRows() {
        return figures.cuts().get(tab.cut()).stream().map(part -> row(figureWords.part(tab.cut(), part.key(), part.name()), part.count(),
                tab.cut(), part.key(), false)).toList();
    }

    /** Those of a board by sex, beside everybody by sex. */
    public List<Row> getLeaders() {
        return tab != FigureTab.SEX ? List.of() : figures.leadersBySex().entrySet().stream().map(entry -> row(words.of(entry.getKey()),
                entry.getValue(), FigureCut.SEX, entry.getKey().name(), true)).toList();
    }

    private Row row(String name, Headcount count, FigureCut cut, String key, boolean leaders) {
        return new Row(name, count, rows("personas", cut, key, leaders), rows("asistencias", cut, key, leaders));
    }

    /** The rows of the whole. @param what {@code personas} or {@code asistencias} */
    public String all(String what, boolean leaders) {
        return rows(what, null, null, leaders);
    }

    /** The sessions, and with them the hours. */
    public String getSessions() {
        return Address.address("/capacitacion/cifras/sesiones", scope());
    }

    /** All parts as a spreadsheet, of the days and the agreement in view. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-figures.xlsx", scope());
    }

    private Map<String, String> scope() {
        var query = new LinkedHashMap<String, String>();
        for (var name : FigureParameters.NAMES) {
            put(query, name, address.parameter(name));
        }
        return query;
    }

    private String rows(String what, FigureCut cut, String key, boolean leaders) {
        var query = scope();
        put(query, "cut", cut == null ? null : cut.name());
        put(query, "key", key);
        put(query, "leaders", leaders ? "true" : null);
        return Address.address("/capacitacion/cifras/" + what, query);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }
}
