package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Initials;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.training.people.domain.HeldTrainee;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is held about somebody who was trained, to be handed to them (Ley 21.719, portability): as data, and as a spreadsheet. Those who
 * read and changed it are named by their initials: it is the file of somebody else.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class ExportTraineeData {

    @Inject
    private TraineeDesk desk;

    @Inject
    private HeldTrainees held;

    @Inject
    private TraineeDataRows rows;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** A row of the spreadsheet. */
    private record Line(String part, String what, Instant at, String value) {
    }

    public HeldTrainee of(UUID id) {
        var known = desk.see(id);
        audit.read(Trainee.class, id);
        return held.of(known, Initials::of);
    }

    public void write(UUID id, OutputStream out) {
        var parts = rows.of(of(id));
        var columns = List.of(XlsxColumn.text("training.data.part", 26, Line::part), XlsxColumn.text("training.data.what", 46, Line::what),
                XlsxColumn.instant("training.data.at", Line::at), XlsxColumn.text("training.data.value", 70, Line::value));
        lists.write(out, "training.data.title", columns, new XlsxLists.Origin(caller.required().name(), Map.of()), each ->
                parts.forEach(part -> part.rows().forEach(row -> each.accept(new Line(part.name(), row.what(), row.at(), row.value())))));
    }
}
