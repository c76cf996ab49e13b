package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an office writes down as a new capacity. */
record Draft(String province, String field, String sector, String persianTitle, String englishTitle) {

    static Draft ofTourismIn(String province, String persianTitle, String englishTitle) {
        return new Draft(province, "tourism", "N79", persianTitle, englishTitle);
    }

    String asJson() {
        ObjectNode request = new ObjectMapper().createObjectNode();
        request.put("province", province).put("field", field);
        ObjectNode content = request.putObject("content").put("sector", sector);
        content.putObject("title").put("fa", persianTitle).put("en", englishTitle);
        content.putObject("quantity").put("value", 1200).put("unit", "visitor").put("period", "1404");
        content.putArray("targetCountries").add("TR").add("AZ");
        content.put("source", "استانداری");
        return request.toString();
    }
}
