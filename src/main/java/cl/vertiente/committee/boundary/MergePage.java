package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Compares a system with the one of which it is said to be the duplicate, says what would move, and merges them. */
@Named("committeeMerge")
@RequestScoped
public class MergePage {

    @Inject
    private ReadMerge readMerge;

    @Inject
    private MergeWaterSystems mergeWaterSystems;

    @Inject
    private Reopened reopened;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private WaterSystemView duplicate;
    private ReadMerge.Preview preview;
    private String reason;

    /** One line of the comparison. */
    public record Line(String label, String duplicate, String survivor, boolean differs) {
    }

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        duplicate = readMerge.duplicate(Ids.parse(address.variable("id")));
        var with = address.parameter("con");
        preview = with == null ? null : readMerge.preview(duplicate.system().id(), Ids.parse(with));
    }

    public void merge() {
        forms.submit(address, () -> {
            if (typed.text(reason) == null) {
                forms.fault("/reason", words.say("committee.merge.reason.missing"));
                return null;
            }
            var survivor = preview.survivor().view().system();
            reopened.change(() -> mergeWaterSystems.merge(duplicate.system().id(), survivor.id(), reason), () -> { });
            notices.say("committee.merge.done", duplicate.system().officialName(), survivor.officialName());
            return "/comites/" + survivor.id();
        });
    }

    public List<Option> getCandidates() {
        return readMerge.candidates(duplicate.system().id()).stream()
                .map(row -> new Option(row.id().toString(), row.dohId() == null ? row.officialName()
                        : words.say("committee.merge.option", row.officialName(), row.dohId()))).toList();
    }

    public List<Line> getLines() {
        return List.of(line("committee.official-name", view -> view.system().officialName()),
                line("committee.short-name", view -> view.system().shortName()),
                line("committee.doh-id", view -> view.system().dohId()),
                line("committee.identity.sector", view -> view.identity().sector()),
                line("committee.state", view -> words.of(view.system().state())),
                line("committee.segment", view -> words.of(view.system().segment())),
                line("committee.connections", view -> number(view.system().connectionCount())),
                line("committee.beneficiaries", view -> number(view.system().estimatedBeneficiaries())),
                line("committee.commissioning-year", view -> view.register().commissioningYear() == null ? null
                        : view.register().commissioningYear().toString()),
                line("committee.operator", view -> view.operator().name()),
                line("committee.operator.tax-id", view -> view.operator().taxId()),
                line("committee.operator.registry", view -> view.operator().registryCode()),
                line("committee.position.degrees", view -> view.system().lat() == null ? null
                        : view.system().lat() + ", " + view.system().lon()));
    }

    private Line line(String label, Function<WaterSystemView, String> field) {
        var one = field.apply(preview.duplicate().view());
        var other = field.apply(preview.survivor().view());
        return new Line(words.say(label), one, other, !Objects.equals(one, other));
    }

    private static String number(Integer number) {
        return number == null ? null : Show.number(number);
    }

    public WaterSystemView getDuplicate() {
        return duplicate;
    }

    public ReadMerge.Preview getPreview() {
        return preview;
    }

    public String getVersion() {
        return reopened.version(duplicate);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
