package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.Months;
import cl.vertiente.accountability.printing.TrainingReport;
import cl.vertiente.accountability.printing.TrainingReport.Count;
import cl.vertiente.shared.Messages;
import cl.vertiente.training.people.boundary.PeopleWords;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.CommitteeSeats;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.RollCount;
import cl.vertiente.training.people.domain.ScoreSummary;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TrainingFigures;
import cl.vertiente.training.people.domain.TrainingFigures.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The numbers of people that the report on training tells: those of the figures, in words, and of nobody in particular. */
@ApplicationScoped
public class TrainingPeople {

    private static final Headcount NOBODY = new Headcount(0, 0);

    @Inject
    private Figures figures;

    @Inject
    private PeopleWords words;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    /** @param rolls what the list of each closed session holds */
    record Numbers(Count everybody, Count leaders, List<TrainingReport.Post> posts, List<TrainingReport.Part> parts,
            List<TrainingReport.Mix> mixes, List<String> neverReached, Map<UUID, RollCount> rolls) {
    }

    Numbers of(UUID agreementId, Months months) {
        var who = caller.required();
        var scope = new FigureScope(agreementId, months.firstDay(), months.lastDay());
        var found = figures.of(who, scope);
        return new Numbers(count(found.everybody()), count(found.leaders()), posts(found, figures.byPostAndSex(who, scope)), parts(found),
                mixes(figures.byCommittee(who, scope)), found.neverReached().stream().map(TrainingFigures.Missed::name).toList(),
                figures.rolls(who, scope));
    }

    private List<TrainingReport.Post> posts(TrainingFigures found, Map<TraineePost, Map<Sex, Headcount>> bySex) {
        return found.cuts().get(FigureCut.POST).stream().map(part -> {
            var post = TraineePost.valueOf(part.key());
            var counts = bySex.get(post);
            return new TrainingReport.Post(words.of(post), count(counts.getOrDefault(Sex.FEMALE, NOBODY)),
                    count(counts.getOrDefault(Sex.MALE, NOBODY)), sum(counts), count(part.count()));
        }).toList();
    }

    private List<TrainingReport.Mix> mixes(List<Figures.FromCommittee> committees) {
        return committees.stream().flatMap(one -> one.lines().stream().map(line -> {
            var name = one.name() == null ? messages.get("training.figure.unsaid") : one.name();
            var sexes = line.bySex();
            return new TrainingReport.Mix(name, posts(line), sexes == null ? null : count(sexes.getOrDefault(Sex.FEMALE, NOBODY)),
                    sexes == null ? null : count(sexes.getOrDefault(Sex.MALE, NOBODY)), sexes == null ? null : sum(sexes),
                    count(line.all()));
        })).toList();
    }

    private String posts(CommitteeSeats.Line line) {
        if (line.posts().size() == 1 && line.all().persons() >= ScoreSummary.FEWEST_TOLD) {
            return words.of(line.posts().get(0));
        }
        return messages.get(line.whole() ? "accountability.training.posts.all" : "accountability.training.posts.together");
    }

    /** A person has one sex, so that those of two can be added. */
    private static Count sum(Map<Sex, Headcount> counts) {
        Collection<Headcount> others = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Sex.FEMALE && entry.getKey() != Sex.MALE).map(Map.Entry::getValue).toList();
        return new Count(others.stream().mapToInt(Headcount::persons).sum(), others.stream().mapToInt(Headcount::attendances).sum());
    }

    private List<TrainingReport.Part> parts(TrainingFigures found) {
        return Stream.of(FigureCut.AGE, FigureCut.COMMUNE, FigureCut.SYSTEM).flatMap(cut -> found.cuts().get(cut).stream()
                .map(part -> new TrainingReport.Part(messages.get("training.figure.cut." + cut), name(cut, part), count(part.count()))))
                .toList();
    }

    private String name(FigureCut cut, Part part) {
        if (part.key() == null) {
            return messages.get("training.figure.unsaid");
        }
        return cut == FigureCut.AGE ? words.of(AgeBand.valueOf(part.key())) : part.name();
    }

    private static Count count(Headcount count) {
        return new Count(count.persons(), count.attendances());
    }
}
