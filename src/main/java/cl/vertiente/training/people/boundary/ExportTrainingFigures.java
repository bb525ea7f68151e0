package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.TrainingFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Writes the figures of training as a spreadsheet, whole and in parts, with the committees that nobody came from. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportTrainingFigures {

    private static final Headcount NOBODY = new Headcount(0, 0);

    @Inject
    private Figures figures;

    @Inject
    private FigureWords figureWords;

    @Inject
    private PeopleWords words;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    /** One line; sessions and hours stand at the whole alone, since a session is of no sex and no post. */
    private record Line(String cut, String part, Headcount count, Long sessions, BigDecimal hours) {

        private Line(String cut, String part, Headcount count) {
            this(cut, part, count, null, null);
        }
    }

    public void write(FigureScope scope, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.figure.title", List.of(
                XlsxColumn.text("training.figure.of", 36, Line::cut),
                XlsxColumn.text("training.figure.part", 44, Line::part),
                XlsxColumn.integer("training.figure.persons", 12, line -> line.count.persons()),
                XlsxColumn.integer("training.figure.attendances", 12, line -> line.count.attendances()),
                XlsxColumn.integer("training.figure.sessions", 12, Line::sessions),
                XlsxColumn.decimal("training.figure.hours", 10, "#,##0.0", Line::hours)),
                new XlsxLists.Origin(who.name(), figureWords.inForce(new FigureSlice(scope, null, null, false))),
                each -> lines(figures.of(who, scope), each));
    }

    private void lines(TrainingFigures found, Consumer<Line> each) {
        each.accept(new Line(messages.get("training.figure.whole"), null, found.everybody(), found.sessions(), found.hours()));
        each.accept(new Line(messages.get("training.figure.leaders"), null, found.leaders()));
        var leaders = messages.get("training.figure.leaders.by");
        found.leadersBySex().forEach((sex, count) -> each.accept(new Line(leaders, words.of(sex), count)));
        for (var cut : FigureCut.values()) {
            found.cuts().get(cut).forEach(part -> each.accept(new Line(figureWords.title(cut), figureWords.part(cut, part.key(),
                    part.name()), part.count())));
        }
        found.neverReached().forEach(one -> each.accept(new Line(messages.get("training.figure.never"), one.name(), NOBODY)));
    }
}
