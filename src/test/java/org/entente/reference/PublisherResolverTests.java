package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishers by names that stand so in no table. */
class PublisherResolverTests {

  private final Reference reference = Reference.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Qatar News Agency (QNA);            qatar-news-agency
          African Union (APO Group);          african-union
          Ghana News Agency (allAfrica);      ghana-news-agency
          Asian News International (Yahoo News); ani
          GOV.UK, Prime Minister's Office;    government-of-the-united-kingdom
          Phnom Penh Post (Reuters);          the-phnom-penh-post
          The Times, London;                  the-times
          Kathmandu Post;                     the-kathmandu-post
          The Bangkok Post;                   bangkok-post
          State agency (KUNA);                kuna
          Reuters (Beijing);                  reuters
          Xinhua (Nairobi);                   xinhua-news-agency
          The Herald (Harare);                the-herald
          """)
  void partsOfNamesAreLookedUp(String name, String id) {
    assertThat(reference.publisher(name).map(Publisher::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ministry of Health of Sri Lanka;                             ministry; LKA
          Ministry of Foreign Affairs, European Union and Trade of Spain; ministry; ESP
          Ministry of Defence of the Republic of Moldova;              ministry; MDA
          Ministry of National Defense, Republic of China (Taiwan);    ministry; TWN
          Ministry of Foreign Affairs (Angola);                        ministry; AGO
          Foreign Affairs, Trade and Fisheries Canada;                 ministry; CAN
          Department of Defence of South Africa;                       ministry; ZAF
          Argentina's Foreign Minister;                                ministry; ARG
          Government Office of Burkina Faso;                             government; BFA
          Turkish Ministry of Energy;                                  ministry; TUR
          Press Service of the President of Turkmenistan;              presidency; TKM
          Vice President of Cyprus;                              presidency; CYP
          State House, Lusaka;                                         presidency; ZMB
          Parliament of Ghana;                                         parliament; GHA
          Security Council of Armenia;                                 government; ARM
          Cabinet Office of the Democratic People's Republic of Korea; government; PRK
          Permanent Delegation of Albania to NATO;                     ministry; ALB
          Permanent Mission of India to the United Nations;            ministry; IND
          Royal Embassy of Saudi Arabia in Washington;                 ministry; SAU
          U.S. Embassy in Georgia;                                     ministry; USA
          Hungarian Embassy London;                                    ministry; HUN
          Consulate General of Türkiye in Los Angeles;                 ministry; TUR
          British High Commission New Delhi;                           ministry; GBR
          German Information Center;                                   government; DEU
          Icelandic Information Centre;                                government; ISL
          GOVERNMENT PRESS OF SURINAME;                                      government; SUR
          """)
  void officialBodiesSpeakForTheirCountry(String name, String kind, String country) {
    Publisher publisher = reference.publisher(name).orElseThrow();
    assertThat(publisher.kind()).isEqualTo(kind);
    assertThat(publisher.speaksFor()).contains(country);
    assertThat(publisher.country()).contains(country);
    assertThat(publisher.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ECOWAS Court;                                    ECOWAS
          United Nations Secretary-General;                UN
          The African Union Peace and Security Department; AU
          Delegation of the European Union to Georgia;     EU
          European Commission Representation in Ireland;   EU
          NATO Liaison Office in Georgia;                  NATO
          Office of the Secretary General of ASEAN;        ASEAN
          UNHCR Kenya;                                     UNHCR
          """)
  void organisationsSpeakForThemselves(String name, String organisation) {
    Publisher publisher = reference.publisher(name).orElseThrow();
    assertThat(publisher.kind()).isEqualTo("organisation");
    assertThat(publisher.speaksFor()).contains(organisation);
    assertThat(publisher.country()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Belize Breaking News;           BLZ
          Bhutanese News Agency;          BTN
          Broadcasting House of Lesotho;  LSO
          Second Television of Armenia;   ARM
          Government of Botswana Radio; BWA
          MALAWI VOICE (allAfrica);       MWI
          The Guardian (Lagos);           NGA
          The Times (Malta);              MLT
          Malawi Press Office News (MIA); MWI
          Malawi Wire (MIA);              MWI
          New Zealand Weekly;             NZL
          Papua New Guinea Wire;          PNG
          South Sudan Eye;                SSD
          """)
  void mediaAreOfTheCountryThatTheirNameHas(String name, String country) {
    Publisher publisher = reference.publisher(name).orElseThrow();
    assertThat(publisher.kind()).isEmpty();
    assertThat(publisher.speaksFor()).isEmpty();
    assertThat(publisher.country()).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Wolf's Chronicle",
        "India-Japan Review",
        "New Mexico Political Wire",
        "Indian Ocean Watch",
        "Latin American Wire",
        "Contact us",
        "EU Weekly Reporter",
        "University of Ghana",
        "American Institute in Taiwan",
        "Office",
        "Ministry of Foreign Affairs",
        "wire.example",
        "(unsigned)",
        ""
      })
  void othersAreUnknown(String name) {
    assertThat(reference.publisher(name)).isEmpty();
  }

  @Test
  void aMinistryIsOfTheCountryForWhichItSpeaks() {
    assertThat(reference.publishers())
        .filteredOn(it -> it.speaksFor().flatMap(reference::country).isPresent())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.country()).isEqualTo(it.speaksFor()));
  }
}
