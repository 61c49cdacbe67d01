package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand in the case that the words around them ask for. */
class DateWordsInLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|2023-01-16|Montag, 16. Januar 2023|16. Jan. 2023",
        "de|2022-12|irgendwann im Dezember 2022|Dez. 2022",
        "de|2023-01-16/2023-02-01|vom 16. Januar bis 1. Februar 2023|16. Jan. – 1. Feb. 2023",
        "de|[2023-01-09..2023-01-13]|irgendwann zwischen dem 9. Januar und dem 13. Januar 2023|"
            + "9. Jan. – 13. Jan. 2023",
        "fr|2023-02-01|mercredi 1er février 2023|1er févr. 2023",
        "fr|2023-01-06~|vers le 6 janvier 2023|~6 janv. 2023",
        "fr|2022-12~/2023-01-16|début : vers décembre 2022 ; fin : 16 janvier 2023|"
            + "~déc. 2022 – 16 janv. 2023",
        "es|2023-01-16|lunes, 16 de enero de 2023|16 ene 2023",
        "es|2022-12/2023-02|de diciembre de 2022 a febrero de 2023|dic 2022 – feb 2023",
        "uk|2022-12|якогось дня грудня 2022|груд. 2022",
        "uk|2022-12~|приблизно грудень 2022|~груд. 2022",
        "uk|2022|якогось дня 2022 року|2022",
        "uk|2022-12~/2023-01-16|від приблизно грудня 2022 до 16 січня 2023|"
            + "~груд. 2022 – 16 січ. 2023",
        "uk|1812-21/|від весни 1812, кінець невідомий|весна 1812 – ?",
        "uk|2001-34|якогось дня 2-го кварталу 2001|2 кв. 2001",
        "uk|-0044|колись у цей час: 45 до н. е.|45 до н. е.",
        "uk|0017|колись у цей час: 17 н. е.|17 н. е.",
        "uk|[..2023-01-16]|не пізніше 16 січня 2023|до 16 січ. 2023",
        "ru|2022-12/2023-02|с декабря 2022 до февраля 2023|дек. 2022 – февр. 2023",
        "ru|2004-06-XX|неизвестный день июня 2004|июн. 2004, день ?",
        "ru|2001-29|когда-то в это время: весна 2001 (южное полушарие)|"
            + "весна 2001 (южное полушарие)",
        "be|2022-12|у нейкі дзень снежня 2022|сне 2022",
        "be|2023-01-16/..|ад 16 студзеня 2023 і далей|ад 16 сту 2023",
      })
  void says(String language, String edtf, String phrase, String brief) {
    DateWords words = new DateWords(Locale.of(language));
    assertThat(words.phrase(Cases.ok(edtf))).isEqualTo(phrase);
    assertThat(words.shortPhrase(Cases.ok(edtf))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|1|повідомлено через 1 день",
        "uk|3|повідомлено через 3 дні",
        "uk|11|повідомлено через 11 днів",
        "uk|14|повідомлено через 2 тижні",
        "uk|22|повідомлено через 22 дні",
        "ru|25|сообщено через 25 дней",
        "be|2|паведамлена праз 2 дні",
        "de|10|10 Tage später gemeldet",
        "fr|1|rapporté 1 jour plus tard",
        "es|10|informado 10 días después",
      })
  void countsALag(String language, int days, String remark) {
    Lag lag = new Lag(true, days * 86_400.0, days * 86_400.0, false, true);
    assertThat(new LagWords(Locale.of(language)).remark(lag)).isEqualTo(remark);
  }
}
