package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.committee.domain.BoardValidity;
import cl.vertiente.committee.domain.WaterSystemView.Member;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records a membership of the board, renews and ends one, on the tab of the operator. */
@Named("board")
@RequestScoped
public class BoardPage {

    @Inject
    private KeepBoard keepBoard;

    @Inject
    private CommitteeSheetPage sheet;

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

    private String post;
    private String name;
    private String taxId;
    private String phone;
    private String electedOn;
    private String validUntil;
    private String endedOn;
    private String endReason;

    @PostConstruct
    void read() {
        if (!address.isPost()) {
            renewed().ifPresent(member -> {
                post = member.post().name();
                name = member.name();
                taxId = member.taxId();
                phone = words.phone(member.phone());
            });
        }
    }

    private UUID system() {
        return Ids.parse(address.variable("id"));
    }

    /** Made when the form is opened, so that a form sent twice records once. */
    public UUID getId() {
        var known = address.isPost() ? address.parameter("membership-id") : null;
        return known == null ? Ids.next() : Ids.parse(known);
    }

    public void save() {
        forms.submit(address, () -> {
            if (typed.text(taxId) != null && !Rut.isValid(taxId)) {
                forms.fault("/taxId", words.say("shared.rut.invalid"));
                return null;
            }
            var asked = new BoardMemberRequest(typed.choice(BoardPost.class, "/post", post), typed.text(name),
                    typed.text(taxId) == null ? null : Rut.of(taxId), typed.text(phone), typed.date("/electedOn", electedOn),
                    typed.date("/validUntil", validUntil), renewed().map(Member::id).orElse(null));
            if (!typed.accepts(asked)) {
                return null;
            }
            keepBoard.record(system(), getId(), asked);
            notices.say("committee.board.saved", asked.name());
            return "/comites/" + system() + "/operador";
        });
    }

    public void end() {
        forms.submit(address, () -> {
            var reason = typed.text(endReason);
            if (reason == null) {
                forms.fault("/reason", words.say("committee.board.end-reason"));
            }
            var day = typed.date("/endedOn", endedOn);
            if (forms.isFaulty()) {
                return null;
            }
            keepBoard.end(system(), getEnding().id(), day, reason);
            notices.say("committee.board.end.saved");
            return "/comites/" + system() + "/operador";
        });
    }

    /** The membership whose end is being noted; null when none is. */
    public Member getEnding() {
        return named("terminar").orElse(null);
    }

    /** The membership that is being renewed; null when none is. */
    public Member getRenewing() {
        return renewed().orElse(null);
    }

    private Optional<Member> renewed() {
        return named("renovar");
    }

    private Optional<Member> named(String parameter) {
        var wanted = address.parameter(parameter);
        return wanted == null || !sheet.isKeeper() ? Optional.empty()
                : sheet.getView().board().stream().filter(member -> member.id().toString().equals(wanted)).findFirst();
    }

    /** Whether it can be ended or renewed. */
    public boolean isOpen(Member member) {
        return sheet.isKeeper() && member.validity() != BoardValidity.ENDED && member.validity() != BoardValidity.RENEWED;
    }

    public List<Option> getPosts() {
        return Arrays.stream(BoardPost.values()).map(value -> new Option(value.name(), words.of(value))).toList();
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getElectedOn() {
        return electedOn;
    }

    public void setElectedOn(String electedOn) {
        this.electedOn = electedOn;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String endedOn) {
        this.endedOn = endedOn;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
