package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reading.header.DateReader;
import org.entente.reading.header.HeaderReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTests {

  /** In the texts, {@code |} stands for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          All news||Berg to visit Hentzau||MOSCOW, October 27. /TASS/. Berg will come.;Berg to visit Hentzau;XXXX-10-27;TASS;MOSCOW
          Readout of the call||The White House, Washington, February 17, 2024||They spoke.;Readout of the call;2024-02-17;The White House;Washington
          Talks with Anna Berg Jr.||The White House, Washington, February 17, 2024||They spoke.;Talks with Anna Berg Jr.;2024-02-17;The White House;Washington
          TODAY.AZ / Politics||Berg backs the treaty||28 October 2020 [18:15] - TODAY.AZ||By Ann Other||Berg said so.;Berg backs the treaty;2020-10-28;TODAY.AZ;
          Monday 6 March 2023||Closer ties — Berg||Berg spoke of June 26, 1945.;Closer ties — Berg;2023-03-06;;
          Berg in India||NEW DELHI, 5 June (PTI) — Berg arrived.;Berg in India;XXXX-06-05;PTI;NEW DELHI
          Berg in India||NEW DELHI, 5 June (PTI) — Berg arrived.|Published: 5 June 2023;Berg in India;2023-06-05;PTI;NEW DELHI
          Berg at NATO||BRUSSELS (Reuters) - Berg arrived.;Berg at NATO;;Reuters;BRUSSELS
          Amir receives Berg||KUWAIT, Jan 5 (KUNA) -- The Amir received Berg.;Amir receives Berg;XXXX-01-05;KUNA;KUWAIT
          Berg in Abu Dhabi||ABU DHABI, 5th June, 2023 (WAM) -- Berg came.;Berg in Abu Dhabi;2023-06-05;WAM;ABU DHABI
          Berg speaks||2023-06-05||She spoke.;Berg speaks;2023-06-05;;
          Berg speaks||05.06.2023||She spoke.;Berg speaks;2023-06-05;;
          Berg speaks||Date: June 5, 2023|Source: Ministry of Foreign Affairs||She spoke.;Berg speaks;2023-06-05;Ministry of Foreign Affairs;
          Berg speaks||https://mfa.example/news/2023/06/05/berg||She spoke.;Berg speaks;2023-06-05;;
          Berg speaks||https://mfa.example/20230605-berg.html||She spoke.;Berg speaks;2023-06-05;;
          🎙 Remarks by Anna Berg (New York, July 16, 2024)||She spoke.;Remarks by Anna Berg (New York, July 16, 2024);2024-07-16;;New York
          Forwarded from Ruritania MFA|Berg speaks|📍 NYC, July 15, 2024|She spoke.;Berg speaks;2024-07-15;;NYC
          She spoke on June 26, 1945, of peace.;;;;
          She spoke. Then, on June 26, 1945, she left.||The treaty was signed on July 1, 1946.;;;;
          """)
  void readsWhatATextSaysOfItself(
      String text, String title, String published, String source, String place) {
    Metadata metadata = HeaderReader.read(text.replace('|', '\n'));

    assertThat(metadata.title().orElse(null)).isEqualTo(title);
    assertThat(metadata.published().map(Edtf::text).orElse(null)).isEqualTo(published);
    assertThat(metadata.source().orElse(null)).isEqualTo(source);
    assertThat(metadata.place().orElse(null)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          July 16, 2024; 2024-07-16
          16 July 2024; 2024-07-16
          16th of July, 2024; 2024-07-16
          Sept. 5, 2023; 2023-09-05
          May 22-23, 2024; 2024-05-22/2024-05-23
          22–23 May 2024; 2024-05-22/2024-05-23
          2024-07-16T21:05:33+03:00; 2024-07-16
          Tue, 16 Jul 2024 18:00:00 GMT; 2024-07-16
          05/06/2023; 2023-06-05
          06/25/2023; 2023-06-25
          20230605; 2023-06-05
          July 2024; 2024-07
          2024; 2024
          July 16; XXXX-07-16
          32.13.2023; ''
          February 30, 2023; ''
          no date; ''
          """)
  void readsDates(String text, String date) {
    assertThat(DateReader.read(text).map(Edtf::text).orElse("")).isEqualTo(date);
  }
}
