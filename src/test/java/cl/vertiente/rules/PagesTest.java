package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.web.Route;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What a page may be made of under the strict Content-Security-Policy, and that every page and address lead somewhere. */
class PagesTest {

    private static final String FACES = "jakarta.faces.html";
    private static final String CORE = "jakarta.faces.core";
    private static final String PASSTHROUGH = "jakarta.faces.passthrough";
    private static final String KIT = "https://vertiente.cl/kit";

    private static final Set<String> FACES_TAGS = Set.of("form", "inputText", "inputTextarea", "inputSecret", "inputHidden", "inputFile",
            "selectOneMenu", "selectOneRadio", "selectOneListbox", "selectManyCheckbox", "selectManyListbox", "selectManyMenu",
            "selectBooleanCheckbox", "commandButton", "link", "outputText", "outputLabel", "outputStylesheet", "outputScript", "message",
            "messages");

    private static final Set<String> CORE_TAGS = Set.of("view", "param", "selectItem", "selectItems", "facet", "attribute", "metadata",
            "viewAction", "event", "converter", "convertNumber", "convertDateTime", "validateLength", "passThroughAttribute");

    /**
     * Forms that are no Faces form: the sign-in has no session yet, the sign-out belongs to every page, and the comparison
     * of a file is public. A form that asks (GET) changes nothing and needs no token.
     */
    private static final Set<String> OTHER_FORMS = Set.of("layout.xhtml", "sign-in.xhtml", "verified.xhtml");

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml.replaceAll("&(nbsp|middot|mdash|ndash|laquo|raquo);", " "))));
        } catch (Exception broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
        }
    }

    private static List<Element> elements(Document page) {
        var all = page.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static List<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i)).toList();
    }

    /** What is wrong with a page; {@code name} is that of its file. */
    private static List<String> faults(String name, String xml) {
        var faults = new ArrayList<String>();
        for (var element : elements(parse(xml))) {
            var space = String.valueOf(element.getNamespaceURI());
            var tag = element.getLocalName();
            switch (space) {
                case FACES -> require(FACES_TAGS.contains(tag), "h:" + tag, faults::add);
                case CORE -> require(CORE_TAGS.contains(tag), "f:" + tag, faults::add);
                case "jakarta.faces.facelets", "jakarta.tags.core", KIT, "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg" -> { }
                default -> faults.add("namespace " + space);
            }
            var script = tag.equals("script");
            require(!script || element.getTextContent().isBlank() && element.getAttribute("type").equals("module")
                    && element.getAttribute("src").startsWith("#{build.assets}/"), "inline or foreign script", faults::add);
            require(!tag.equals("form") || !space.equals(FACES) || name.equals("form.xhtml"), "h:form outside the kit", faults::add);
            require(!tag.equals("form") || space.equals(FACES) || space.equals(KIT) || OTHER_FORMS.contains(name)
                    || element.getAttribute("method").equals("get"), "a form that changes something, without token", faults::add);
            require(!space.equals(FACES) || !tag.equals("outputScript") || element.hasAttribute("name"), "h:outputScript without name",
                    faults::add);
            require(!Set.of("iframe", "object", "embed", "base", "style").contains(tag), tag, faults::add);
            attributes(element).forEach(attribute -> attribute(element, attribute, faults::add));
        }
        return faults;
    }

    private static void attribute(Element element, Attr attribute, Consumer<String> faults) {
        var name = attribute.getLocalName();
        var plain = attribute.getNamespaceURI() == null || attribute.getNamespaceURI().equals(PASSTHROUGH);
        require(!plain || !name.equals("style"), "style=", faults);
        require(!plain || !name.matches("on[a-z]{3,}"), name + "=", faults);
        require(!name.matches("href|src|action") || !attribute.getValue().matches("(?i)\\s*(javascript|https?|//).*"),
                name + " leads outside: " + attribute.getValue(), faults);
    }

    private static void require(boolean holds, String fault, Consumer<String> faults) {
        if (!holds) {
            faults.accept(fault);
        }
    }

    private static List<Path> pages() {
        var pages = Texts.files(Texts.PAGES, ".xhtml");
        assertThat(pages).hasSizeGreaterThan(30);
        return pages;
    }

    @Test
    void pagesUseOnlyWhatTheContentSecurityPolicyAllows() {
        var found = new TreeMap<String, List<String>>();
        pages().forEach(page -> found.put(page.toString(), faults(page.getFileName().toString(), Texts.read(page))));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsForbiddenIsNoticed() {
        assertThat(planted("<h:commandLink/>")).containsExactly("h:commandLink");
        assertThat(planted("<h:commandScript/><h:button/>")).containsExactly("h:commandScript", "h:button");
        assertThat(planted("<f:ajax/><f:websocket/>")).containsExactly("f:ajax", "f:websocket");
        assertThat(planted("<p style='color: red'/>")).containsExactly("style=");
        assertThat(planted("<h:inputText pt:style='x' onchange='y' pt:onclick='z'/>")).hasSize(3);
        assertThat(planted("<script>alert(1)</script>")).containsExactly("inline or foreign script");
        assertThat(planted("<script src='https://cdn.example/x.js' type='module'/>")).hasSize(2);
        assertThat(planted("<h:form/>")).containsExactly("h:form outside the kit");
        assertThat(planted("<form method='post' action='/x'/>")).containsExactly("a form that changes something, without token");
        assertThat(planted("<form method='get' action='/x'><p one='x'/></form><k:form/>")).isEmpty();
        assertThat(planted("<a href='javascript:alert(1)'/>")).hasSize(1);
        assertThat(planted("<x:y xmlns:x='http://primefaces.org/ui'/>")).containsExactly("namespace http://primefaces.org/ui");
    }

    private static List<String> planted(String body) {
        return faults("planted.xhtml", "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:h='" + FACES + "' xmlns:f='" + CORE + "' xmlns:pt='"
                + PASSTHROUGH + "' xmlns:k='" + KIT + "'>" + body + "</div>");
    }

    @Test
    void everyRouteHasItsPage() {
        assertThat(Route.all()).allSatisfy(route -> assertThat(Texts.PAGES.resolve(route.view().substring(1))).isRegularFile());
    }

    @Test
    void everyPageIsReachedByARouteOrIncluded() {
        var reached = Route.all().stream().map(Route::view).collect(Collectors.toCollection(TreeSet::new));
        var includes = new TreeSet<String>();
        pages().forEach(page -> Pattern.compile("<ui:include\\s+src=\"([^\"]+)\"").matcher(Texts.read(page)).results().forEach(match ->
                includes.add(match.group(1).replaceAll("[#$]\\{[^}]*}", "*"))));
        var lost = Texts.files(Texts.PAGES.resolve("WEB-INF/pages"), ".xhtml").stream().map(page -> "/" + Texts.PAGES.relativize(page))
                .filter(page -> !reached.contains(page))
                .filter(page -> includes.stream().noneMatch(include -> page.matches(("\\Q" + include + "\\E").replace("*", "\\E[^/]+\\Q"))
                        || page.endsWith("/" + include)))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void everyRouteReachesTheFacesServlet() {
        var web = Texts.read(Texts.PAGES.resolve("WEB-INF/web.xml"));
        var pages = web.substring(web.lastIndexOf("<servlet-name>pages"));
        assertThat(Route.all()).filteredOn(route -> !route.address().equals("/")).allSatisfy(route -> {
            var first = "/" + route.address().split("/")[1];
            assertThat(pages).containsAnyOf("<url-pattern>" + first + "/*<", "<url-pattern>" + route.address() + "<");
        });
    }

    @Test
    void everyAddressOnAPageLeadsSomewhere() {
        var lost = new TreeMap<String, String>();
        for (var page : pages()) {
            for (var element : elements(parse(Texts.read(page)))) {
                for (var attribute : Map.of("href", "", "action", "").keySet()) {
                    var address = element.getAttribute(attribute).replaceAll("[#$]\\{[^}]*}", "x").replaceAll("[?#].*", "");
                    if (address.startsWith("/") && !address.matches("/salir|/api/v1/.*") && Route.matching(address).isEmpty()) {
                        lost.put(address, page.toString());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Words that the expression language keeps for itself: as names of properties they break a page only when somebody opens it. */
    private static final Pattern KEPT = Pattern.compile(
            "#\\{[^}]*\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|empty|div|mod|instanceof)\\b[^}]*}");

    private static boolean hasKeptWord(String page) {
        return KEPT.matcher(page.replaceAll("'[^']*'", "''")).find();
    }

    @Test
    void noPropertyHasTheNameOfAKeptWord() {
        assertThat(pages()).filteredOn(page -> hasKeptWord(Texts.read(page))).isEmpty();
        assertThat(hasKeptWord("#{not page.empty}")).isTrue();
        assertThat(hasKeptWord("#{empty page.rows ? text['page.empty'] : page.emptied}")).isFalse();
    }

    @Test
    void everyTagOfTheKitIsDeclaredAndHasItsFile() throws java.io.IOException {
        var declared = new TreeMap<String, String>();
        Pattern.compile("(?s)<tag-name>([^<]+)</tag-name>\\s*<source>([^<]+)</source>")
                .matcher(Texts.read(Texts.PAGES.resolve("WEB-INF/kit.taglib.xml"))).results()
                .forEach(match -> declared.put(match.group(1), match.group(2)));
        try (var tags = Files.list(Texts.PAGES.resolve("WEB-INF/tags"))) {
            assertThat(tags.map(tag -> "tags/" + tag.getFileName())).containsExactlyInAnyOrderElementsOf(declared.values());
        }
        var used = pages().stream().flatMap(page -> elements(parse(Texts.read(page))).stream())
                .filter(element -> KIT.equals(element.getNamespaceURI())).map(Element::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared.keySet()).containsAll(used);
    }
}
