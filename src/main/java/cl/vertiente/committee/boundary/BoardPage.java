package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Records a membership of the board, and ends one, on the tab of the operator. */
@Named("board")
@RequestScoped
public class BoardPage {

    @Inject
    private KeepBoard keepBoard;

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
                    typed.date("/validUntil", validUntil));
            if (!typed.accepts(asked)) {
                return null;
            }
            keepBoard.record(system(), getId(), asked);
            notices.say("committee.board.saved", asked.name());
            return "/comites/" + system() + "/operador";
        });
    }

    public void end(UUID membership) {
        forms.submit(address, () -> {
            keepBoard.end(system(), membership, null);
            notices.say("committee.board.end.saved");
            return "/comites/" + system() + "/operador";
        });
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
}
