package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.TrainingFigures;
import cl.vertiente.training.people.domain.TrainingFigures.Part;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many people were trained, whole and in parts; each part leads to its people. */
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

    @PostConstruct
    void read() {
        figures = readFigures.of(FigureParameters.scope(Query.of(address.parameters(), FigureParameters.NAMES)));
    }

    public TrainingFigures getFigures() {
        return figures;
    }

    public FigureCut[] getCuts() {
        return FigureCut.values();
    }

    public String title(FigureCut cut) {
        return figureWords.title(cut);
    }

    public List<Part> parts(FigureCut cut) {
        return figures.cuts().get(cut);
    }

    public String name(FigureCut cut, Part part) {
        return figureWords.part(cut, part.key(), part.name());
    }

    /** The rows of a part: those people and no others, of the same sessions. @param what {@code personas} or {@code asistencias} */
    public String rows(String what, FigureCut cut, Part part) {
        return rows(what, cut, part.key(), false);
    }

    /** Those of the whole. */
    public String all(String what, boolean leaders) {
        return rows(what, null, null, leaders);
    }

    private String rows(String what, FigureCut cut, String key, boolean leaders) {
        var query = new LinkedHashMap<String, String>();
        for (var name : FigureParameters.NAMES) {
            put(query, name, address.parameter(name));
        }
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

    /** Leaders by sex, each with the way to its rows. */
    public record Leaders(String sex, Headcount count, String href) {
    }

    public List<Leaders> getLeaders() {
        return figures.leadersBySex().entrySet().stream().map(entry -> new Leaders(words.of(entry.getKey()), entry.getValue(),
                rows("personas", FigureCut.SEX, entry.getKey().name(), true))).toList();
    }
}
