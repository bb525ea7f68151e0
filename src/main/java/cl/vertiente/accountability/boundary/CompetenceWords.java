package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.BoardPlace;
import cl.vertiente.accountability.domain.BoardStanding;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.committee.boundary.CommitteeWords;
import cl.vertiente.shared.Messages;
import cl.vertiente.territory.Regions;
import cl.vertiente.training.people.boundary.PeopleWords;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spanish words of the map of competences, for pages and the spreadsheet. */
@Named("competenceWords")
@ApplicationScoped
public class CompetenceWords {

    @Inject
    private Messages messages;

    @Inject
    private AccountabilityWords words;

    @Inject
    private CommitteeWords committeeWords;

    @Inject
    private PeopleWords peopleWords;

    @Inject
    private Regions regions;

    public String cover(CompetenceCover cover) {
        return messages.get("accountability.competence.cover." + cover);
    }

    public String place(BoardPlace place) {
        return messages.get("accountability.competence.place." + place);
    }

    public String tone(BoardPlace place) {
        return switch (place) {
            case ON_BOARD -> "good";
            case TERM_OVER -> "warn";
            case LEFT, NOT_ON_BOARD, UNKNOWN -> "plain";
        };
    }

    public String post(TraineePost post) {
        return peopleWords.of(post);
    }

    /** Null for whoever never was on the board. */
    public String boardPost(BoardStanding board) {
        return board.post() == null ? null : committeeWords.of(board.post());
    }

    /** Whether it is known by the RUT or by the name alone; null where there is nothing to know. */
    public String by(BoardStanding board) {
        return board.post() == null ? null : messages.get(board.byName() ? "accountability.competence.by.name"
                : "accountability.competence.by.tax-id");
    }

    public String here(boolean here) {
        return messages.get(here ? "accountability.competence.here.yes" : "accountability.competence.here.no");
    }

    public String state(IssueState state) {
        return words.state(state);
    }

    /** What a filter says, for its chip. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "cover" -> cover(CompetenceCover.valueOf(value));
            case "agreement", "system" -> messages.get("accountability.competence.filter.one." + name);
            default -> "«" + value + "»";
        };
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("accountability.competence.filter." + name),
                name.matches("region|cover") ? filter(name, value) : value));
        return said;
    }
}
