package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.shared.web.Typed;
import java.util.Arrays;
import java.util.List;

/** The fields of the form of a step as they are typed. */
public class StepFields {

    private String on;
    private String reason;
    private String orderNumber;
    private String supplierTaxId;
    private String supplierName;
    private String cost;
    private String deliveryDue;
    private String deliveredOn;
    private String serialNumbers;
    private String warrantyUntil;
    private String destination;
    private String destinationNote;
    private String trainingCode;

    StepRequest request(Typed typed, ImprovementVerb verb, String sha256) {
        return new StepRequest(typed.date("/on", on), sha256, typed.text(reason),
                verb == ImprovementVerb.ORDER ? new StepRequest.Order(typed.text(orderNumber),
                        new SupplierRequest(typed.text(supplierTaxId), typed.text(supplierName)), typed.pesos("/order/cost", cost),
                        typed.date("/order/deliveryDue", deliveryDue)) : null,
                verb == ImprovementVerb.INSTALL ? new StepRequest.Arrival(typed.date("/delivery/deliveredOn", deliveredOn), serials())
                        : null,
                verb == ImprovementVerb.RECEIVE ? new StepRequest.Taking(typed.date("/handOver/warrantyUntil", warrantyUntil),
                        typed.choice(GoodsDestination.class, "/handOver/destination", destination), typed.text(destinationNote),
                        typed.text(trainingCode)) : null);
    }

    /** One on each line, or between commas. */
    private List<String> serials() {
        return serialNumbers == null ? List.of() : Arrays.stream(serialNumbers.split("[\\n,;]")).map(String::strip)
                .filter(serial -> !serial.isEmpty()).toList();
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public String getSupplierTaxId() {
        return supplierTaxId;
    }

    public void setSupplierTaxId(String supplierTaxId) {
        this.supplierTaxId = supplierTaxId;
    }

    public String getSupplierName() {
        return supplierName;
    }

    public void setSupplierName(String supplierName) {
        this.supplierName = supplierName;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getDeliveryDue() {
        return deliveryDue;
    }

    public void setDeliveryDue(String deliveryDue) {
        this.deliveryDue = deliveryDue;
    }

    public String getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(String deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getSerialNumbers() {
        return serialNumbers;
    }

    public void setSerialNumbers(String serialNumbers) {
        this.serialNumbers = serialNumbers;
    }

    public String getWarrantyUntil() {
        return warrantyUntil;
    }

    public void setWarrantyUntil(String warrantyUntil) {
        this.warrantyUntil = warrantyUntil;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public String getDestinationNote() {
        return destinationNote;
    }

    public void setDestinationNote(String destinationNote) {
        this.destinationNote = destinationNote;
    }

    public String getTrainingCode() {
        return trainingCode;
    }

    public void setTrainingCode(String trainingCode) {
        this.trainingCode = trainingCode;
    }
}
