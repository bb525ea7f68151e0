package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TrainingFigures;
import cl.vertiente.training.people.domain.TrainingFigures.Part;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many people were trained, whole and in parts; each part leads to its people. */
@Named("trainingFigures")
@RequestScoped
public class TrainingFiguresPage {

    @Inject
    private ReadTrainingFigures readFigures;

    @Inject
    private PeopleWords words;

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
        return words.say("training.figure.cut." + cut);
    }

    public List<Part> parts(FigureCut cut) {
        return figures.cuts().get(cut);
    }

    public String name(FigureCut cut, Part part) {
        if (part.key() == null) {
            return words.say("training.figure.unsaid");
        }
        return switch (cut) {
            case SEX -> words.of(Sex.valueOf(part.key()));
            case AGE -> words.of(AgeBand.valueOf(part.key()));
            case POST -> words.of(TraineePost.valueOf(part.key()));
            case SYSTEM, COMMUNE, AGREEMENT -> part.name();
        };
    }

    /** The list of those people, as far as it is filtered by what they are counted by; null otherwise. */
    public String people(FigureCut cut, Part part) {
        if (part.key() == null) {
            return null;
        }
        return switch (cut) {
            case SEX -> "/capacitacion/participantes?sex=" + part.key();
            case POST -> "/capacitacion/participantes?post=" + part.key();
            case SYSTEM -> "/capacitacion/participantes?system=" + part.key();
            case COMMUNE -> "/capacitacion/participantes?commune=" + part.key();
            case AGE, AGREEMENT -> null;
        };
    }

    /** Leaders by sex, as a row each. */
    public List<Option> getLeaders() {
        return figures.leadersBySex().entrySet().stream().map(entry -> new Option(words.of(entry.getKey()),
                words.say("training.figure.counts", entry.getValue().persons(), entry.getValue().attendances()))).toList();
    }
}
