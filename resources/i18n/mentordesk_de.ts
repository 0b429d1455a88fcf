<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Programme</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Tools</source>
        <translation>W&amp;erkzeuge</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;New programme…</source>
        <translation>Neues &amp;Programm…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Open programme…</source>
        <translation>Programm &amp;öffnen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Open the &amp;demonstration</source>
        <translation>B&amp;eispielprogramm öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import a fo&amp;lder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>&amp;Watch a folder…</source>
        <translation>O&amp;rdner beobachten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>E&amp;arlier imports…</source>
        <translation>&amp;Frühere Importe…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Files no&amp;body owns yet…</source>
        <translation>Dateien, die &amp;noch niemandem gehören…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Close programme</source>
        <translation>Progr&amp;amm schließen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Paste files to import</source>
        <translation>Dateien &amp;zum Import einfügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Next pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Previous pane</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;New intake…</source>
        <translation>&amp;Neuer Durchgang…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Chan&amp;ge the intake…</source>
        <translation>D&amp;urchgang ändern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Move the intake to its next stage…</source>
        <translation>&amp;Durchgang weiterschalten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Who may &amp;apply as what…</source>
        <translation>&amp;Wer sich wofür bewerben darf…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>Who &amp;owes what…</source>
        <translation>Wer noch e&amp;twas schuldet…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Fees…</source>
        <translation>&amp;Gebühren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Reminders…</source>
        <translation>&amp;Erinnerungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import another &amp;list</source>
        <translation>Eine &amp;andere Liste importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Hours and log sheets…</source>
        <translation>&amp;Stunden und Stundenzettel…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Surveys and quotes…</source>
        <translation>Umfragen und &amp;Zitate…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>R&amp;esources…</source>
        <translation>&amp;Material…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Cases (res&amp;tricted)…</source>
        <translation>&amp;Vorfälle (vertraulich)…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Lessons for the ne&amp;xt intake…</source>
        <translation>&amp;Lehren für den nächsten Durchgang…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Keep names until…</source>
        <translation>Namen aufbewahren &amp;bis…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Check m&amp;embership against a list…</source>
        <translation>&amp;Mitgliedschaft mit einer Liste abgleichen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import &amp;who came to an event…</source>
        <translation>&amp;Importieren, wer zu einer Veranstaltung kam…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import &amp;contact logs…</source>
        <translation>&amp;Kontaktlisten importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import mid-&amp;point survey answers…</source>
        <translation>&amp;Antworten der Zwischenumfrage importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Import e&amp;xit survey answers…</source>
        <translation>Antworten &amp;der Abschlussumfrage importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;History of changes…</source>
        <translation>Ver&amp;lauf der Änderungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Check programme…</source>
        <translation>P&amp;rogramm prüfen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Save a snapshot…</source>
        <translation>&amp;Momentaufnahme speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Backups &amp;and snapshots…</source>
        <translation>&amp;Sicherungen und Momentaufnahmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Publish to a shared folder…</source>
        <translation>&amp;In einen gemeinsamen Ordner veröffentlichen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>Pass&amp;word…</source>
        <translation>&amp;Passwort…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Show me around</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/actions.py"/>
        <source>&amp;About MentorDesk</source>
        <translation>&amp;Über MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <source>Not answered (%1)</source>
        <translation>Nicht beantwortet (%1)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/answers.py"/>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <source>Carry %1 forward</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <source>Answers, documents and ticked papers go along; nobody applies twice.</source>
        <translation>Antworten, Unterlagen und abgehakte Papiere gehen mit; niemand muss sich zweimal bewerben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <source>&amp;Carry forward</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <source>the next one, when it is made</source>
        <translation>den nächsten, wenn er angelegt ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/carry_dialog.py"/>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Still owes</source>
        <translation>Schuldet noch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Eligibility</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Who owes what</source>
        <translation>Wer noch etwas schuldet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>&amp;Write to those chosen</source>
        <translation>&amp;An die Gewählten schreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Who still owes what</source>
        <translation>Wer noch etwas schuldet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Choose one or several and write: the letter asks for what is missing. Eligibility is for you to decide, on the applicant's checklist.</source>
        <translation>Wählen Sie eine oder mehrere Personen und schreiben Sie: Der Brief fragt nach dem, was fehlt. Über die Eignung entscheiden Sie auf der Prüfliste der Bewerbung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <source>Nobody owes anything: every checklist is complete.</source>
        <translation>Niemand schuldet etwas: Jede Prüfliste ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>%1 drafted: find them in the Letters tab. Nothing was sent.</source>
        <translation>%1 entworfen: auf der Seite Briefe zu finden. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/applicants/chase_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>%n letters</source>
        <translation><numerusform>%n Brief</numerusform><numerusform>%n Briefe</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/checklist.py"/>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/checklist.py"/>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/checklist.py"/>
        <source>Untick</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/checklist.py"/>
        <source>Why is this item not needed?</source>
        <translation>Warum wird dieser Punkt nicht gebraucht?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Still needed</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <location filename="../../mentordesk/ui/board/whole.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Member no.</source>
        <translation>Mitgl.-Nr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Career stage</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/board/mentors_view.py"/>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Mentors</source>
        <translation>Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>Need attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Something needed</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/columns.py"/>
        <source>Not taking part</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>The chosen applicant</source>
        <translation>Die gewählte Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <location filename="../../mentordesk/ui/board/whole.py"/>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <location filename="../../mentordesk/ui/board/whole.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Choose an applicant in the list.</source>
        <translation>Wählen Sie eine Bewerbung in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>This application came after the closing day.</source>
        <translation>Diese Bewerbung kam nach dem letzten Tag.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>&amp;Standing</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Change where this application stands</source>
        <translation>Ändern, wo diese Bewerbung steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>All that is known of this person</source>
        <translation>Alles, was über diese Person bekannt ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>&amp;Statement of hours or letter…</source>
        <translation>Stundennachweis &amp;oder Schreiben…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>&amp;Letters to this person…</source>
        <translation>&amp;Briefe an diese Person…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Everything &amp;about this person…</source>
        <translation>&amp;Alles über diese Person…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>&amp;Erase person…</source>
        <translation>&amp;Person löschen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Why? The reason is kept with the application.</source>
        <translation>Warum? Der Grund bleibt bei der Bewerbung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Somebody leaves with a reason. Nothing was changed; write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/details.py"/>
        <source>Also took part</source>
        <translation>Nahm auch teil</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Code of Conduct</source>
        <translation>Verhaltenskodex</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>{0} is of a kind that could run as a program, so it is not opened from here. Save it if you know what it is.</source>
        <translation>{0} ist von einer Art, die als Programm laufen könnte, und wird deshalb nicht von hier aus geöffnet. Speichern Sie die Datei, wenn Sie wissen, was sie ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>Open this file in its own program? It came from outside: %1</source>
        <translation>Diese Datei in ihrem eigenen Programm öffnen? Sie kam von außen: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>No file has come yet.</source>
        <translation>Noch ist keine Datei gekommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>&amp;Attach a file…</source>
        <translation>Datei &amp;anhängen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/documents.py"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>May be the same as</source>
        <translation>Ist vielleicht dieselbe wie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Earlier names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Applied as</source>
        <translation>Beworben als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>People who may be one</source>
        <translation>Menschen, die vielleicht eine Person sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Why they are one person (for the record)</source>
        <translation>Warum es eine Person ist (für die Akten)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>&amp;Withdraw the other's application where both applied for the same</source>
        <translation>&amp;Die Bewerbung der anderen zurückziehen, wo sich beide für dasselbe beworben haben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Nobody is merged by itself. Look at both sides; a merge can always be taken apart.</source>
        <translation>Niemand wird von selbst zusammengeführt. Sehen Sie sich beide Seiten an; eine Zusammenführung lässt sich immer wieder trennen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>Nobody seems to be in the programme twice.</source>
        <translation>Niemand scheint zweimal im Programm zu sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>&amp;Take apart</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/duplicates.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Applicants</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>Possible &amp;duplicates…</source>
        <translation>M&amp;ögliche Doppelte…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>The person over the &amp;years…</source>
        <translation>&amp;Die Person über die Jahre…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>%1 of %2 applications shown.</source>
        <translation>%1 von %2 Bewerbungen gezeigt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>Nobody has applied yet</source>
        <translation>Noch hat sich niemand beworben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>Drop the e-mailed forms on this window: spreadsheets, messages, whole folders. MentorDesk shows what it found and changes nothing until you say so.</source>
        <translation>Ziehen Sie die gemailten Formulare auf dieses Fenster: Tabellen, Nachrichten, ganze Ordner. MentorDesk zeigt, was es gefunden hat, und ändert nichts, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/tab.py"/>
        <source>Import applications…</source>
        <translation>Bewerbungen importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <location filename="../../mentordesk/ui/board/proposal_table.py"/>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Carried forward</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>“{0}” is not a number. Nothing was changed.</source>
        <translation>„{0}“ ist keine Zahl. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Type Yes or No. Nothing was changed.</source>
        <translation>Geben Sie Yes oder No ein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/applicants/words.py"/>
        <source>Type the day as year-month-day, for example 2021-06-25. Nothing was changed.</source>
        <translation>Geben Sie den Tag als Jahr-Monat-Tag ein, zum Beispiel 2021-06-25. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>&amp;Look at them…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>Not &amp;now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>&amp;Stop watching</source>
        <translation>Nicht &amp;mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>%n new files</source>
        <translation><numerusform>%n neue Datei</numerusform><numerusform>%n neue Dateien</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/arrivals_bar.py"/>
        <source>&amp;Look at it…</source>
        <translation>A&amp;nsehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{file} is open for reading only. Nothing was changed; save a copy elsewhere to work on it.</source>
        <translation>{file} ist nur zum Lesen geöffnet. Es wurde nichts geändert; speichern Sie anderswo eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{mentee} paired with {mentor}</source>
        <translation>{mentee} mit {mentor} zusammengebracht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{mentee} paired with {mentor} instead of {holder}</source>
        <translation>{mentee} mit {mentor} zusammengebracht anstelle von {holder}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <location filename="../../mentordesk/ui/matching/giving.py"/>
        <source>{mentor} has one more place, for {mentee}</source>
        <translation>{mentor} hat einen Platz mehr, für {mentee}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{mentee} no longer paired with {mentor}</source>
        <translation>{mentee} nicht mehr mit {mentor} zusammen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{mentee} is no longer pinned</source>
        <translation>{mentee} ist nicht mehr festgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>{mentee} is pinned</source>
        <translation>{mentee} ist festgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/acting.py"/>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>Assign to</source>
        <translation>Zuordnen zu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Filter mentors</source>
        <translation>Mentor/innen filtern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>A mentor for {name}</source>
        <translation>Eine Mentorin oder ein Mentor für {name}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Assign</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>fit not known</source>
        <translation>Passung nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>Full, swap</source>
        <translation>Voll, tauschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>Mentors, the best fit first</source>
        <translation>Mentor/innen, die passendsten zuerst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>About</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/assign_dialog.py"/>
        <source>&amp;Swap…</source>
        <translation>&amp;Tauschen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>Blind comparing</source>
        <translation>Blind vergleichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>Blind comparing: names, employers and pronouns are hidden on the board, in its windows and messages, and on what it prints. The other pages, the search and letters still show names.</source>
        <translation>Blind vergleichen: Namen, Arbeitgeber und Pronomen sind auf der Tafel, in ihren Fenstern und Meldungen und im Druck verborgen. Die anderen Seiten, die Suche und Briefe zeigen weiterhin Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>Sho&amp;w names</source>
        <translation>&amp;Namen zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>&amp;Blind comparing</source>
        <translation>&amp;Blind vergleichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>Blind comparing: names are hidden on the board.</source>
        <translation>Blind vergleichen: Die Namen sind auf der Tafel verborgen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/blindness.py"/>
        <source>Names are shown again.</source>
        <translation>Die Namen sind wieder zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/card_menus.py"/>
        <source>{mentor} has no mentee yet.</source>
        <translation>{mentor} hat noch keine Mentees.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/card_menus.py"/>
        <source>{mentee}, paired with {mentor}. Delete takes the pair apart, Ctrl+X moves the mentee.</source>
        <translation>{mentee}, zusammen mit {mentor}. Entf löst das Tandem, Strg+X versetzt die oder den Mentee.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/carrying.py"/>
        <location filename="../../mentordesk/ui/board/handling.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/carrying.py"/>
        <source>Dragging {name}. Drop on a mentor; Esc cancels.</source>
        <translation>{name} wird gezogen. Auf einer Mentorenkarte loslassen; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Why these two, or why not</source>
        <translation>Warum diese beiden, oder warum nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Parts of the score</source>
        <translation>Teile der Punktzahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Choose a mentee at the left to see who would suit them.</source>
        <translation>Wählen Sie links eine oder einen Mentee, um zu sehen, wer passen würde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Choose a mentor's card to compare the two.</source>
        <translation>Wählen Sie eine Mentorenkarte, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Why no mentor yet?</source>
        <translation>Warum noch niemand?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>The fit of these two is not known yet.</source>
        <translation>Wie gut diese beiden passen, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Why not these two?</source>
        <translation>Warum nicht diese beiden?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Why these two?</source>
        <translation>Warum diese beiden?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>The parts add up to {score} of 100.</source>
        <translation>Die Teile ergeben {score} von 100.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare.py"/>
        <source>Both answered {share} % of what counts.</source>
        <translation>Beide haben {share} % dessen beantwortet, was zählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>Assi&amp;gn to…</source>
        <translation>Z&amp;uordnen zu…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>&amp;Override with a reason…</source>
        <translation>Mit Begründung &amp;übergehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Unpair</source>
        <translation>&amp;Tandem lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Never pair these two…</source>
        <translation>Diese beiden &amp;nie zusammenbringen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>&amp;Let them be paired again</source>
        <translation>&amp;Wieder zulassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>Without dragging</source>
        <translation>Ohne Ziehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>Keyboard: Space picks up, arrows move through mentors by fit, Enter drops, Esc cancels. Or cut and paste: Ctrl+X, Ctrl+V.</source>
        <translation>Tastatur: Leertaste nimmt auf, Pfeile gehen nach Passung durch die Mentor/innen, Eingabe legt ab, Esc bricht ab. Oder ausschneiden und einfügen: Strg+X, Strg+V.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>Unp&amp;in</source>
        <translation>Festlegung &amp;lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>P&amp;in</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_buttons.py"/>
        <source>&amp;Assign to {name}</source>
        <translation>{name} zu&amp;ordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_others.py"/>
        <source>held by {names}</source>
        <translation>vergeben an {names}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_others.py"/>
        <source>Best others</source>
        <translation>Die besten anderen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_others.py"/>
        <source>Compare with {name} instead, {score}, {held}</source>
        <translation>Stattdessen mit {name} vergleichen, {score}, {held}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_rows.py"/>
        <source>{word} fit · rank {rank} of {mentors}</source>
        <translation>Passung {word} · Rang {rank} von {mentors}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_rows.py"/>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/compare_rows.py"/>
        <source>{points} of {most}</source>
        <translation>{points} von {most}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>Confirm pairs</source>
        <translation>Tandems bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>Confirm these pairs</source>
        <translation>Diese Tandems bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>A mentee's fee becomes due when the pair is confirmed. Nobody is told yet: letters are drafted on the Letters page.</source>
        <translation>Die Gebühr einer oder eines Mentee wird mit der Bestätigung des Tandems fällig. Noch erfährt es niemand: Briefe werden auf der Seite Briefe entworfen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>Draft pairs</source>
        <translation>Entworfene Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>{mentee} with {mentor}</source>
        <translation>{mentee} mit {mentor}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>{count} of {all} cannot be confirmed yet; what they need stands below. On the Applicants page choose “Something needed”, and complete the checklist or waive an item with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>Still missing: {what}</source>
        <translation>Es fehlt noch: {what}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/confirm_dialog.py"/>
        <source>&amp;Confirm {count}</source>
        <translation>{count} &amp;bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>not allowed: {why}</source>
        <translation>nicht erlaubt: {why}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>fit {score} of 100, {word}</source>
        <translation>Passung {score} von 100, {word}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>full, letting go offers a swap</source>
        <translation>voll; Loslassen bietet einen Tausch an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <source>Fit {score} of 100, {word}</source>
        <translation>Passung {score} von 100, {word}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/descriptions.py"/>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Full. Drop to swap</source>
        <translation>Voll. Zum Tauschen loslassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <source>Moved</source>
        <translation>Versetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <source>Unplaced</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <source>Still waiting</source>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/difference_table.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/following.py"/>
        <source>Best other: {name} {score}</source>
        <translation>Beste andere Wahl: {name} {score}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>This intake is finished: nobody is matched in it any more.</source>
        <translation>Dieser Durchgang ist abgeschlossen: Hier wird niemand mehr zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>There is nobody to match yet.</source>
        <translation>Noch ist niemand zuzuordnen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Looking for the best pairs</source>
        <translation>Die besten Tandems werden gesucht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <source>{count} pairs suggested</source>
        <translation>{count} Tandems vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <source>1 pair confirmed</source>
        <translation>1 Tandem bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/for_all.py"/>
        <source>{count} pairs confirmed</source>
        <translation>{count} Tandems bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>{title} · 1 mentor</source>
        <translation>{title} · 1 Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>{title} · {count} mentors</source>
        <translation>{title} · {count} Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>No sector given</source>
        <translation>Kein Bereich angegeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>No place given</source>
        <translation>Kein Ort angegeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>Fit not known: choose a mentee</source>
        <translation>Passung nicht bekannt: Mentee wählen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>{word} fit</source>
        <translation>Passung {word}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>No mentee yet</source>
        <translation>Noch keine Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>1 mentee</source>
        <translation>1 Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>{count} mentees</source>
        <translation>{count} Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/grouping.py"/>
        <source>{count} mentees or more</source>
        <translation>{count} Mentees oder mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/handling.py"/>
        <source>Picked up {name}. Best fit {mentor}, {score} of 100. Enter drops, Esc cancels.</source>
        <translation>{name} aufgenommen. Am besten passt {mentor}, {score} von 100. Eingabe legt ab, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/handling.py"/>
        <source>There is no mentee to paste. Cut one first with Ctrl+X.</source>
        <translation>Es ist niemand zum Einfügen da. Schneiden Sie zuerst mit Strg+X jemanden aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/hover_card.py"/>
        <source>The whole application</source>
        <translation>Die ganze Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/hover_card.py"/>
        <source>and {count} more on the Applicants page</source>
        <translation>und {count} mehr auf der Seite Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/hover_card.py"/>
        <source>&amp;The whole application</source>
        <translation>&amp;Die ganze Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/hover_card.py"/>
        <source>Choose somebody's card first.</source>
        <translation>Wählen Sie zuerst eine Karte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>&amp;Match settings…</source>
        <translation>Zuordnung &amp;einstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>Snaps&amp;hots…</source>
        <translation>&amp;Momentaufnahmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>Topics &amp;in own words…</source>
        <translation>Themen &amp;in eigenen Worten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>Wall c&amp;hart…</source>
        <translation>&amp;Wandplan…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>Cards for the ta&amp;ble…</source>
        <translation>&amp;Karten für den Tisch…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/match_actions.py"/>
        <source>There is nobody on the board yet.</source>
        <translation>Noch ist niemand auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/mentor_art.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/mentor_art.py"/>
        <source>free place</source>
        <translation>freier Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/menus.py"/>
        <source>{mentor} is full</source>
        <translation>{mentor} hat keinen Platz frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/menus.py"/>
        <source>Swap: {newcomer} instead of {mentee}</source>
        <translation>Tauschen: {newcomer} anstelle von {mentee}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/menus.py"/>
        <source>Give {mentor} one more place</source>
        <translation>{mentor} einen Platz mehr geben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/menus.py"/>
        <location filename="../../mentordesk/ui/printing.py"/>
        <location filename="../../mentordesk/ui/tasks.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/menus.py"/>
        <source>Mentees of {mentor}</source>
        <translation>Mentees von {mentor}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>Assign &amp;to…</source>
        <translation>Z&amp;uordnen zu…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Pin or unpin</source>
        <translation>&amp;Festlegen oder lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Let these two be paired again</source>
        <translation>Diese beiden &amp;wieder zulassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>&amp;Suggest all…</source>
        <translation>Alle &amp;vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>&amp;Confirm pairs…</source>
        <translation>Tandems &amp;bestätigen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>Click the mentee's place on the card first.</source>
        <translation>Klicken Sie zuerst auf den Platz der oder des Mentee auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/offering.py"/>
        <source>Choose a mentee and a mentor first.</source>
        <translation>Wählen Sie zuerst Mentee und Mentor/in.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>best fit</source>
        <translation>beste Passung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/ordering.py"/>
        <source>free places</source>
        <translation>freie Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>Unmatched mentees</source>
        <translation>Mentees ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Filter mentees</source>
        <translation>Mentees filtern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>No waiting mentee fits the filter.</source>
        <translation>Zum Filter passt niemand, der noch wartet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>No mentees yet. Import their applications to begin.</source>
        <translation>Noch keine Mentees. Importieren Sie zuerst ihre Bewerbungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Every mentee has a mentor.</source>
        <translation>Alle Mentees haben ein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort mentors</source>
        <translation>Mentor/innen sortieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: best fit</source>
        <translation>Folge: Passung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: name</source>
        <translation>Folge: Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: free places</source>
        <translation>Folge: freie Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: sector</source>
        <translation>Folge: Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: place</source>
        <translation>Folge: Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sort: load, least first</source>
        <translation>Folge: Auslastung, die geringste zuerst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Group mentors</source>
        <translation>Mentor/innen gruppieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Group: fit</source>
        <translation>Gruppen: Passung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Group: sector</source>
        <translation>Gruppen: Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Group: place</source>
        <translation>Gruppen: Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Group: load</source>
        <translation>Gruppen: Auslastung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Show one sector</source>
        <translation>Einen Bereich zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Match settings…</source>
        <translation>Zuordnung einstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>Sector: all</source>
        <translation>Bereich: alle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>&amp;Confirm {count}…</source>
        <translation>{count} &amp;bestätigen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>&amp;Confirm…</source>
        <translation>Be&amp;stätigen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>No mentor fits the filters.</source>
        <translation>Zu den Filtern passt niemand.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/panes.py"/>
        <source>No mentors yet. Import their applications to begin.</source>
        <translation>Noch keine Mentor/innen. Importieren Sie zuerst ihre Bewerbungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Cards on a page</source>
        <translation>Karten je Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Only &amp;who waits, and mentors with a free place</source>
        <translation>&amp;Nur wer wartet, und wer noch einen Platz frei hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>&amp;Cards on a page</source>
        <translation>&amp;Karten je Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>With&amp;out names: labels such as Mentee A</source>
        <translation>&amp;Ohne Namen: Bezeichnungen wie Mentee A</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Wall chart</source>
        <translation>Wandplan</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Cards for the table</source>
        <translation>Karten für den Tisch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>The whole board across the page: mentors with their mentees, how far each pair has come, and who waits and why.</source>
        <translation>Die ganze Tafel quer über die Seite: Mentor/innen mit ihren Mentees, wie weit jedes Tandem ist, und wer warum wartet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>A card for each mentee and each mentor, to cut out and lay side by side: what the board shows, and what they wrote about their aims. No sensitive answer, no address.</source>
        <translation>Eine Karte für alle Mentees und Mentor/innen, zum Ausschneiden und Nebeneinanderlegen: was die Tafel zeigt und was sie über ihre Ziele geschrieben haben. Keine heikle Antwort, keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Making the pages</source>
        <translation>Die Seiten werden erstellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>{count} pages sent to the printer</source>
        <translation>{count} Seiten an den Drucker gegeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Wall chart.pdf</source>
        <translation>Wandplan.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>Cards.pdf</source>
        <translation>Karten.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/proposal_table.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/proposal_table.py"/>
        <source>Mentees who stay unmatched</source>
        <translation>Mentees, die ohne Tandem bleiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>W&amp;hy these two, or why not?</source>
        <translation>Warum &amp;diese beiden, oder warum nicht?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Why &amp;unmatched?</source>
        <translation>&amp;Warum ohne Tandem?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>P&amp;roof slip…</source>
        <translation>&amp;Nachweis…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Chec&amp;k a proof slip…</source>
        <translation>Nachweis &amp;prüfen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>&amp;Worst pair against total…</source>
        <translation>&amp;Schwächstes Tandem gegen Summe…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>&amp;If this mentor withdrew…</source>
        <translation>Wenn diese Person &amp;ausfällt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>If an&amp;y mentor withdrew…</source>
        <translation>Wenn &amp;jemand ausfällt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>&amp;Forecast and gaps…</source>
        <translation>&amp;Vorausschau und Lücken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>It takes a mentee and a mentor to compare.</source>
        <translation>Zum Vergleichen braucht es Mentee und Mentor/in.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Choose a mentee without a mentor first.</source>
        <translation>Wählen Sie zuerst eine oder einen Mentee ohne Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>{name} has a mentor on the board.</source>
        <translation>{name} hat auf der Tafel schon ein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Make an intake first.</source>
        <translation>Legen Sie zuerst einen Durchgang an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/questions.py"/>
        <source>Choose a mentor's card first.</source>
        <translation>Wählen Sie zuerst eine Mentorenkarte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>Override a rule</source>
        <translation>Eine Regel übergehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>Why shall they be paired all the same? Every report lists this reason.</source>
        <translation>Warum sollen sie trotzdem zusammenkommen? Jeder Bericht nennt diesen Grund.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>&amp;Pair them</source>
        <translation>&amp;Zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>Never pair these two</source>
        <translation>Diese beiden nie zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>Why shall they never be paired in this intake? The board shows this reason whenever somebody tries.</source>
        <translation>Warum sollen sie in diesem Durchgang nie zusammenkommen? Die Tafel zeigt den Grund, sooft es jemand versucht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reason_dialog.py"/>
        <source>&amp;Never pair them</source>
        <translation>&amp;Nie zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reckoning.py"/>
        <source>There is nothing to match yet.</source>
        <translation>Noch gibt es nichts zuzuordnen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reckoning.py"/>
        <source>Total {total} points, proven best for this intake.</source>
        <translation>Summe {total} Punkte, für diesen Durchgang nachweislich das Beste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/reckoning.py"/>
        <source>The weakest pair has {score} of 100.</source>
        <translation>Das schwächste Tandem hat {score} von 100.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>Mo&amp;re on each card</source>
        <translation>&amp;Mehr auf jeder Karte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>&amp;Less on each card</source>
        <translation>&amp;Weniger auf jeder Karte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>Usual si&amp;ze of the cards</source>
        <translation>&amp;Übliche Größe der Karten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>The cards show no more and no less than this.</source>
        <translation>Die Karten zeigen nicht mehr und nicht weniger als dies.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>Compact cards.</source>
        <translation>Kleine Karten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>Cards of the usual size.</source>
        <translation>Karten in üblicher Größe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/remembered.py"/>
        <source>Detailed cards.</source>
        <translation>Ausführliche Karten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/scroll_hint.py"/>
        <source>Hold here to scroll down</source>
        <translation>Hier halten, um nach unten zu blättern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/scroll_hint.py"/>
        <source>Hold here to scroll up</source>
        <translation>Hier halten, um nach oben zu blättern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/showing.py"/>
        <source>Reading the applications…</source>
        <translation>Die Bewerbungen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/showing.py"/>
        <source>{mentors} · {places} places · {free} free</source>
        <translation>{mentors} · {places} Plätze · {free} frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/showing.py"/>
        <source>{mentors} · this intake is finished</source>
        <translation>{mentors} · dieser Durchgang ist abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/showing.py"/>
        <source>{mentors} · {places} places · {free} free · working out the fit…</source>
        <translation>{mentors} · {places} Plätze · {free} frei · die Passung wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Suggest all</source>
        <translation>Alle vorschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Board now</source>
        <translation>Tafel jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Mentor now</source>
        <translation>Mentor/in jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Suggested mentor</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>Pinned pairs stay as they are. Applying is one step; Undo takes it back.</source>
        <translation>Festgelegte Tandems bleiben. Das Übernehmen ist ein Schritt; Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/suggest_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>{placed} of {all} mentees placed; at most {most} can be</source>
        <translation>{placed} von {all} Mentees haben einen Platz; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/toast.py"/>
        <source>Un&amp;do</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/two_states.py"/>
        <source>Mentees placed</source>
        <translation>Mentees mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/two_states.py"/>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <source>Total points</source>
        <translation>Punkte insgesamt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/two_states.py"/>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Worst pair</source>
        <translation>Schwächstes Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/veil.py"/>
        <source>{mentee} and {mentor} work for the same employer.</source>
        <translation>{mentee} und {mentor} arbeiten für denselben Arbeitgeber.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/waiting_view.py"/>
        <source>Waiting mentees</source>
        <translation>Wartende Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/whole.py"/>
        <source>Other intakes</source>
        <translation>Andere Durchgänge</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>No rule stands between these two; they can simply be paired.</source>
        <translation>Zwischen diesen beiden steht keine Regel; sie können einfach zusammengebracht werden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>{mentee} paired with {mentor}, with a written reason</source>
        <translation>{mentee} mit {mentor} zusammengebracht, mit schriftlicher Begründung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>{mentee} and {mentor} are paired. Take the pair apart first.</source>
        <translation>{mentee} und {mentor} sind ein Tandem. Lösen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>{mentee} and {mentor} will never be paired in this intake</source>
        <translation>{mentee} und {mentor} werden in diesem Durchgang nie zusammengebracht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/with_reason.py"/>
        <source>{mentee} and {mentor} may be paired again</source>
        <translation>{mentee} und {mentor} dürfen wieder zusammenkommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>works in \1</source>
        <translation>arbeitet in \1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>worked in \1</source>
        <translation>arbeitete in \1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>online is fine</source>
        <translation>online ist recht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>No topics named</source>
        <translation>Keine Themen genannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Topics: {topics}</source>
        <translation>Themen: {topics}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Not ready to be matched</source>
        <translation>Noch nicht zuzuordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Missing: {items}</source>
        <translation>Es fehlt: {items}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{count} yrs</source>
        <translation>{count} J.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{taken} of 1 place taken</source>
        <translation>{taken} von 1 Platz vergeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{taken} of {places} places taken</source>
        <translation>{taken} von {places} Plätzen vergeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{count} in other intakes</source>
        <translation>{count} in anderen Durchgängen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>no free place</source>
        <translation>kein freier Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>1 free place</source>
        <translation>1 freier Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{count} free places</source>
        <translation>{count} freie Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>+{count} free</source>
        <translation>+{count} frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>No hours named</source>
        <translation>Keine Stunden genannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{hours} hours a month</source>
        <translation>{hours} Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>notified</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Cohort: {count} fewer placed</source>
        <translation>Alle: {count} weniger mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Cohort: {count} more placed</source>
        <translation>Alle: {count} mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Cohort: nothing lost</source>
        <translation>Alle: nichts verloren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Cohort: loses {points} points</source>
        <translation>Alle: {points} Punkte weniger</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Cohort: gains {points} points</source>
        <translation>Alle: {points} Punkte mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Only {free}</source>
        <translation>Nur {free}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{mentor} has {free}; {count} mentees do not fit.</source>
        <translation>{mentor} hat {free}; {count} Mentees passen nicht hinein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{mentee} cannot be paired with {mentor}. {why}</source>
        <translation>{mentee} und {mentor} können nicht zusammenkommen. {why}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>{mentor} is full. Let go to swap, or to give {mentor} one more place.</source>
        <translation>{mentor} hat keinen Platz frei. Loslassen, um zu tauschen oder {mentor} einen Platz mehr zu geben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Let go to pair {mentee} with {mentor}.</source>
        <translation>Loslassen, um {mentee} mit {mentor} zusammenzubringen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/board/words.py"/>
        <source>Fit {score} of 100, {word}.</source>
        <translation>Passung {score} von 100, {word}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>&amp;Save as PDF files…</source>
        <translation>Als PDF-Dateien &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>Write e-&amp;mails with PDFs…</source>
        <translation>E-&amp;Mails mit PDF schreiben…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>P&amp;rint %1…</source>
        <translation>%1 dr&amp;ucken…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>%n certificates</source>
        <translation><numerusform>%n Urkunde</numerusform><numerusform>%n Urkunden</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>Ticked: %1</source>
        <translation>Angekreuzt: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>%1 printed before</source>
        <translation>%1 schon gedruckt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>&amp;One PDF with all of them…</source>
        <translation>&amp;Ein PDF mit allen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/buttons.py"/>
        <source>One PDF &amp;each, in a folder…</source>
        <translation>&amp;Je ein PDF, in einem Ordner…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <source>{0}, {1}, {2} hours, {3} webinars</source>
        <translation>{0}, {1}, {2} Stunden, {3} Webinare</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <source>Certificate {0}, {1}</source>
        <translation>Urkunde {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <source>Last printed or saved on {0}</source>
        <translation>Zuletzt gedruckt oder gespeichert am {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/columns.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>Conditions for a certificate</source>
        <translation>Bedingungen für eine Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>What somebody of this intake must have done. Who falls short is shown with the reason, and may still get one if you write down why.</source>
        <translation>Was jemand in diesem Durchgang getan haben muss. Wer es nicht erfüllt, wird mit dem Grund gezeigt und kann doch eine bekommen, wenn Sie aufschreiben, warum.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>The pair has completed its time</source>
        <translation>Das Tandem hat seine Zeit vollendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>The orientation webinar was attended</source>
        <translation>Das Einführungswebinar wurde besucht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>The exit survey has come back</source>
        <translation>Die Abschlussumfrage ist zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>&amp;Hours at least</source>
        <translation>Stunden &amp;mindestens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/conditions_dialog.py"/>
        <source>&amp;Meetings at least</source>
        <translation>&amp;Treffen mindestens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/canvas.py"/>
        <source>The page. No field is chosen.</source>
        <translation>Die Seite. Kein Feld ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/canvas.py"/>
        <source>The page. %1: %2 mm from the left, %3 mm from the top.</source>
        <translation>Die Seite. %1: %2 mm von links, %3 mm von oben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Certificate designs</source>
        <translation>Gestaltung der Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>A design of your own begins as a copy of one, or on your own page (a PDF). A version that certificates were issued on is never changed: saving makes the next one.</source>
        <translation>Eine eigene Gestaltung beginnt als Kopie einer anderen oder auf Ihrer eigenen Seite (einem PDF). Eine Fassung, auf der Urkunden ausgestellt wurden, wird nie geändert: Speichern erzeugt die nächste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Designs</source>
        <translation>Gestaltungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Own &amp;page…</source>
        <translation>&amp;Eigene Seite…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Put &amp;away</source>
        <translation>&amp;Weglegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>%1, ours</source>
        <translation>%1, unsere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Your own page</source>
        <translation>Ihre eigene Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Import a design</source>
        <translation>Gestaltung importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>MentorDesk (*{0})</source>
        <translation>MentorDesk (*{0})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Export the design</source>
        <translation>Gestaltung exportieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Rename the design</source>
        <translation>Gestaltung umbenennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Its new name</source>
        <translation>Ihr neuer Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/designs_dialog.py"/>
        <source>Bring &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Certificate design</source>
        <translation>Gestaltung der Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>The design was changed. Close it without saving?</source>
        <translation>Die Gestaltung wurde geändert. Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Everything fits and keeps 10 mm from the edge.</source>
        <translation>Alles passt und hält 10 mm Abstand vom Rand.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Look at the fields with a mark: %1</source>
        <translation>Sehen Sie sich die Felder mit einem Zeichen an: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Whose certificate is shown</source>
        <translation>Wessen Urkunde gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Name of the design</source>
        <translation>Name der Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Settings of the field and of the design</source>
        <translation>Einstellungen des Felds und der Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>&amp;Design</source>
        <translation>&amp;Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>Shown for</source>
        <translation>Gezeigt für</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/dialog.py"/>
        <source>&amp;Save the design</source>
        <translation>Gestaltung &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/faces.py"/>
        <source>Add a typeface file…</source>
        <translation>Schriftdatei hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_list.py"/>
        <source>Fields of the design</source>
        <translation>Felder der Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_list.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_list.py"/>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_list.py"/>
        <source>Not on the certificate that is shown.</source>
        <translation>Nicht auf der gezeigten Urkunde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_list.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Words and {{fields}}</source>
        <translation>Worte und {{Felder}}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>In capitals</source>
        <translation>In Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>No field is chosen</source>
        <translation>Kein Feld ist gewählt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Choose a field on the page or in the list.</source>
        <translation>Wählen Sie ein Feld auf der Seite oder in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Not on this certificate: look at another one to see it.</source>
        <translation>Nicht auf dieser Urkunde: Sehen Sie sich eine andere an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>typed place</source>
        <translation>getippte Stelle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Aligned</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Lines at most</source>
        <translation>Zeilen höchstens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/field_pane.py"/>
        <source>Second colour</source>
        <translation>Zweite Farbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>second signature</source>
        <translation>zweite Unterschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>The program's own</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>%1, landscape</source>
        <translation>%1, quer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>%1, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Second signature</source>
        <translation>Zweite Unterschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Missing letters</source>
        <translation>Fehlende Buchstaben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/page_pane.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Panel</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Signatories</source>
        <translation>Unterzeichnende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Organisation</source>
        <translation>Verband</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Scheme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Date of issue</source>
        <translation>Ausstellungstag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Intake</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/editor/words.py"/>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Nobody is ticked. Nothing was made; tick somebody in the list first.</source>
        <translation>Niemand ist angekreuzt. Es wurde nichts erstellt; kreuzen Sie zuerst jemanden in der Liste an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Saved %1 in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Certificates.pdf</source>
        <translation>Urkunden.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>opened in a viewer</source>
        <translation>in einem Betrachter geöffnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Opened %1 in %2.</source>
        <translation>%1 in %2 geöffnet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>your viewer</source>
        <translation>Ihrem Betrachter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Printing the certificates…</source>
        <translation>Die Urkunden werden gedruckt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Printing was stopped. Nothing was noted as printed.</source>
        <translation>Der Druck wurde abgebrochen. Nichts wurde als gedruckt vermerkt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>{0}, {1} copies</source>
        <translation>{0}, {1} Exemplare</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Printed %1 on %2.</source>
        <translation>%1 auf %2 gedruckt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>%1 in %2. Nothing was sent; open them in your mail program.</source>
        <translation>%1 in %2. Es wurde nichts gesendet; öffnen Sie sie in Ihrem Mailprogramm.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>%n drafts</source>
        <translation><numerusform>%n Entwurf</numerusform><numerusform>%n Entwürfe</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Handing the certificates to the printer…</source>
        <translation>Die Urkunden gehen an den Drucker…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Making the certificates…</source>
        <translation>Die Urkunden werden erstellt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>No file was left behind. Certificates that were issued keep their number.</source>
        <translation>Es blieb keine Datei zurück. Ausgestellte Urkunden behalten ihre Nummer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Save certificates</source>
        <translation>Urkunden speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/output.py"/>
        <source>Folder for the certificates</source>
        <translation>Ordner für die Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>%n people</source>
        <translation><numerusform>%n Person</numerusform><numerusform>%n Personen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Statements and letters</source>
        <translation>Nachweise und Schreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>For %1, from what is logged today. A statement lists every hour that counts towards professional development; a service letter confirms that somebody took part.</source>
        <translation>Für %1, aus dem bis heute Eingetragenen. Ein Nachweis listet jede Stunde auf, die für die berufliche Fortbildung zählt; ein Schreiben bestätigt die Teilnahme.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>One PDF with all of them</source>
        <translation>Ein PDF mit allen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>One PDF each</source>
        <translation>Je ein PDF</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Signed &amp;by</source>
        <translation>&amp;Unterzeichnet von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>Open in &amp;viewer</source>
        <translation>&amp;Im Betrachter öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>There is no intake yet. Nothing was made.</source>
        <translation>Es gibt noch keinen Durchgang. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Making the papers…</source>
        <translation>Die Papiere werden erstellt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Save the papers</source>
        <translation>Papiere speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Folder for the papers</source>
        <translation>Ordner für die Papiere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_dialog.py"/>
        <source>Nobody was chosen. Nothing was made; choose somebody in the list.</source>
        <translation>Niemand wurde gewählt. Es wurde nichts erstellt; wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_preview.py"/>
        <source>The person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_preview.py"/>
        <source>The next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_preview.py"/>
        <source>%1 of %2 · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_preview.py"/>
        <source> (first of %1 pages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/papers_preview.py"/>
        <source>There is no page to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>The certificate as it will be printed</source>
        <translation>Die Urkunde, wie sie gedruckt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>Actual size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>The certificate before</source>
        <translation>Die vorige Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/preview_pane.py"/>
        <source>The next certificate</source>
        <translation>Die nächste Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>No printer was found</source>
        <translation>Kein Drucker gefunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>&amp;Copies of each</source>
        <translation>&amp;Exemplare von jeder</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>%1 across, edge to edge, in its true size</source>
        <translation>%1 quer, bis zum Rand, in wahrer Größe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>&amp;System dialog…</source>
        <translation>Druckdialog des &amp;Systems…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>This computer has no printer. Save the certificates as a PDF, or open them in a viewer and print them elsewhere.</source>
        <translation>Dieser Computer hat keinen Drucker. Speichern Sie die Urkunden als PDF, oder öffnen Sie sie in einem Betrachter und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>They are issued already; their pages are those of the first print.</source>
        <translation>Sie sind schon ausgestellt; ihre Seiten sind die des ersten Drucks.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/print_dialog.py"/>
        <source>%1 will be issued now and entered in the register. A number that was given is never given again. Cancel issues nothing.</source>
        <translation>%1 werden jetzt ausgestellt und in das Register eingetragen. Eine vergebene Nummer wird nie wieder vergeben. Abbrechen stellt nichts aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>replaces {0}</source>
        <translation>ersetzt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>replaced by {0}</source>
        <translation>ersetzt durch {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>Against a condition</source>
        <translation>Trotz Bedingung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_columns.py"/>
        <source>{0}
Fingerprint of the file: {1}</source>
        <translation>{0}
Fingerabdruck der Datei: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Register of certificates</source>
        <translation>Register der Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>Wi&amp;thdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>&amp;Numbers…</source>
        <translation>&amp;Nummern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>The letters that certificate numbers begin with</source>
        <translation>Die Buchstaben, mit denen Urkundennummern beginnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Save as &amp;workbook…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Choose a certificate in the list.</source>
        <translation>Wählen Sie eine Urkunde in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Issued although: %1</source>
        <translation>Ausgestellt, obwohl: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>Withdraw a certificate</source>
        <translation>Urkunde zurückziehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>%1 no longer counts.</source>
        <translation>%1 gilt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>%1 takes the place of %2. Print it on the Certificates tab.</source>
        <translation>%1 tritt an die Stelle von %2. Drucken Sie sie auf der Seite Urkunden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Numbers of certificates</source>
        <translation>Nummern der Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>What do the next numbers begin with? Those handed out stay as they are.</source>
        <translation>Womit beginnen die nächsten Nummern? Vergebene bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>The next numbers begin with %1.</source>
        <translation>Die nächsten Nummern beginnen mit %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>Why? The register keeps the reason.</source>
        <translation>Warum? Das Register behält den Grund.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Register of certificates.xlsx</source>
        <translation>Register der Urkunden.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Save the register</source>
        <translation>Register speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Workbooks (*.xlsx)</source>
        <translation>Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>This intake</source>
        <translation>Dieser Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>All intakes</source>
        <translation>Alle Durchgänge</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/register_dialog.py"/>
        <source>Which intakes</source>
        <translation>Welche Durchgänge</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>Replace certificate %1</source>
        <translation>Urkunde %1 ersetzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>%1 gets a certificate with a new number and the name as it is now. %2 no longer counts; the register keeps both.</source>
        <translation>%1 bekommt eine Urkunde mit neuer Nummer und dem Namen, wie er jetzt ist. %2 gilt nicht mehr; das Register behält beide.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>For instance: the name has changed</source>
        <translation>Zum Beispiel: Der Name hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/replace_dialog.py"/>
        <source>%1, as the settings are now</source>
        <translation>%1, nach den jetzigen Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>The same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Desi&amp;gns…</source>
        <translation>&amp;Gestaltungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Edit designs, make your own, on your own page too</source>
        <translation>Gestaltungen bearbeiten, eigene anlegen, auch auf einer eigenen Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Title of the certificate</source>
        <translation>Titel der Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Print hours and webinars</source>
        <translation>Stunden und Webinare drucken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Leave out those already printed</source>
        <translation>Schon gedruckte auslassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Ver&amp;ification…</source>
        <translation>N&amp;achprüfung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Title and wording for a mentee</source>
        <translation>Titel und Wortlaut für Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Title and wording for a mentor</source>
        <translation>Titel und Wortlaut für Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Design for mentors</source>
        <translation>Gestaltung für Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>And by</source>
        <translation>Und von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Date on the certificate (today if not ticked)</source>
        <translation>Datum auf der Urkunde (heute, wenn nicht angekreuzt)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/settings_pane.py"/>
        <source>Title of who signs</source>
        <translation>Titel der unterzeichnenden Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>Tick &amp;all that are shown</source>
        <translation>&amp;Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>Tick &amp;nobody</source>
        <translation>&amp;Niemanden ankreuzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>It cannot be drawn</source>
        <translation>Sie lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>The name fits and every letter is in the typeface</source>
        <translation>Der Name passt, und jeder Buchstabe ist in der Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>Look at this name</source>
        <translation>Sehen Sie sich diesen Namen an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>This is the PDF itself: what you see is what prints.</source>
        <translation>Dies ist das PDF selbst: Was Sie sehen, wird gedruckt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>May not have a certificate yet</source>
        <translation>Darf noch keine Urkunde haben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>Issued as %1: this is its frozen text.</source>
        <translation>Ausgestellt als %1: Dies ist ihr fester Text.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>%1
Why do they get a certificate all the same?</source>
        <translation>%1
Warum bekommt die Person trotzdem eine Urkunde?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>No certificates yet</source>
        <translation>Noch keine Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/tab.py"/>
        <source>Everybody with a partner in this intake appears here, with what is still missing before their certificate can be printed.</source>
        <translation>Hier erscheinen alle, die in diesem Durchgang ein Tandem haben, mit dem, was noch fehlt, bevor ihre Urkunde gedruckt werden kann.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>&amp;Print again…</source>
        <translation>Noch einmal &amp;drucken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>&amp;Statement or letter for this person…</source>
        <translation>Nachweis oder &amp;Schreiben für diese Person…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>Statements or &amp;letters for those ticked…</source>
        <translation>Nachweise oder Schreiben &amp;für die Angekreuzten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>&amp;Conditions…</source>
        <translation>&amp;Bedingungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verbs.py"/>
        <source>Re&amp;gister…</source>
        <translation>&amp;Register…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>&amp;Verify a certificate…</source>
        <translation>&amp;Urkunde nachprüfen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Verification s&amp;ettings…</source>
        <translation>Na&amp;chprüfung einstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>&amp;Open Badges of those ticked…</source>
        <translation>&amp;Open Badges der Angekreuzten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Nobody ticked has a certificate yet. Nothing was written; issue theirs first.</source>
        <translation>Von den Angekreuzten hat noch niemand eine Urkunde. Es wurde nichts geschrieben; stellen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Badges are signed, and there is no signing key yet. Nothing was written; make one in the Verification settings.</source>
        <translation>Badges werden unterschrieben, und es gibt noch keinen Signaturschlüssel. Es wurde nichts geschrieben; erstellen Sie einen in den Einstellungen der Nachprüfung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Folder for the badges</source>
        <translation>Ordner für die Badges</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>Writing the badges…</source>
        <translation>Die Badges werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/certificates/verification/entrance.py"/>
        <source>%n badges</source>
        <translation><numerusform>%n Badge</numerusform><numerusform>%n Badges</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Passphrase of the signing key</source>
        <translation>Kennsatz des Signaturschlüssels</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>The key %1 signs the codes on certificates. Its passphrase is asked for once, until MentorDesk is closed.</source>
        <translation>Der Schlüssel %1 unterschreibt die Codes auf Urkunden. Nach seinem Kennsatz wird einmal gefragt, bis MentorDesk geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>&amp;Open the key</source>
        <translation>&amp;Schlüssel öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Kennsatz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Type the passphrase first, or press Cancel.</source>
        <translation>Geben Sie zuerst den Kennsatz ein oder drücken Sie Abbrechen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>The key %1 is retired: certificates it signed stay genuine, new ones are signed with the new key. Export the verification page again afterwards.</source>
        <translation>Der Schlüssel %1 ist außer Dienst: Von ihm unterschriebene Urkunden bleiben echt, neue werden mit dem neuen Schlüssel unterschrieben. Exportieren Sie danach die Prüfseite neu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>The key is kept on this computer, outside the programme, closed with a passphrase.</source>
        <translation>Der Schlüssel liegt auf diesem Computer, außerhalb des Programms, mit einem Kennsatz verschlossen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Change the signing key</source>
        <translation>Signaturschlüssel wechseln</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Make a signing key</source>
        <translation>Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>The &amp;same again</source>
        <translation>&amp;Noch einmal dasselbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>%1 characters or more; four words that do not belong together are good.</source>
        <translation>%1 Zeichen oder mehr; vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Die beiden Kennsätze sind nicht gleich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Take a signing key in</source>
        <translation>Signaturschlüssel aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>%1 is copied to this computer and opens with the passphrase it has.</source>
        <translation>%1 wird auf diesen Computer kopiert und öffnet sich mit dem Kennsatz, den er hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>&amp;Take it in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/key_dialogs.py"/>
        <source>Nothing was issued or written: the signing key stayed closed.</source>
        <translation>Es wurde nichts ausgestellt oder geschrieben: Der Signaturschlüssel blieb verschlossen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Verification of certificates</source>
        <translation>Nachprüfung von Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>A code on each certificate lets anybody check it on a page of your web site, without asking you and without a server. Certificates issued before stay as they are.</source>
        <translation>Mit einem Code auf jeder Urkunde kann sie jeder auf einer Seite Ihrer Website prüfen, ohne Sie zu fragen und ohne Server. Früher ausgestellte Urkunden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <location filename="../../mentordesk/ui/events/minutes_dialog.py"/>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/letters/editor.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>&amp;New certificates carry a QR code</source>
        <translation>&amp;Neue Urkunden tragen einen QR-Code</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Verification settings kept</source>
        <translation>Einstellungen der Nachprüfung gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Enter the address to see the code on a certificate.</source>
        <translation>Geben Sie die Adresse ein, um den Code auf einer Urkunde zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>There is no key yet. Make one before certificates are issued.</source>
        <translation>Noch gibt es keinen Schlüssel. Erstellen Sie einen, bevor Urkunden ausgestellt werden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>%1, made %2, is on this computer.</source>
        <translation>%1, erstellt %2, ist auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>%1, made %2, is not on this computer: take its backup in.</source>
        <translation>%1, erstellt %2, ist nicht auf diesem Computer: Nehmen Sie seine Sicherung auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>&amp;Address of the page</source>
        <translation>&amp;Adresse der Seite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Your &amp;web site</source>
        <translation>&amp;Ihre Website</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Questions &amp;to</source>
        <translation>&amp;Fragen an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>For the web site</source>
        <translation>Für die Website</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/settings_dialog.py"/>
        <source>A certificate as it would look</source>
        <translation>Eine Urkunde, wie sie aussähe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verdict_rows.py"/>
        <location filename="../../mentordesk/ui/matching/frame.py"/>
        <source>Good: </source>
        <translation>Gut: </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verdict_rows.py"/>
        <location filename="../../mentordesk/ui/matching/frame.py"/>
        <source>Note: </source>
        <translation>Hinweis: </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verdict_rows.py"/>
        <location filename="../../mentordesk/ui/matching/frame.py"/>
        <source>Not so: </source>
        <translation>Nicht so: </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Verify a certificate</source>
        <translation>Urkunde nachprüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Is this certificate genuine?</source>
        <translation>Ist diese Urkunde echt?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Drop a PDF, a scan or a photograph here, or paste a code, its web address or a certificate's number.</source>
        <translation>Ziehen Sie ein PDF, einen Scan oder ein Foto hierher, oder fügen Sie einen Code, seine Webadresse oder die Nummer einer Urkunde ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Code, web address or number</source>
        <translation>Code, Webadresse oder Nummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <location filename="../../mentordesk/ui/found.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Paste a code or a number first, or choose a file.</source>
        <translation>Fügen Sie zuerst einen Code oder eine Nummer ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Looking at the certificate…</source>
        <translation>Die Urkunde wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>Certificates (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</source>
        <translation>Urkunden (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>A certificate, a scan or a photograph</source>
        <translation>Eine Urkunde, ein Scan oder ein Foto</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/verify_dialog.py"/>
        <source>%1 genuine, %2 not</source>
        <translation>%1 echt, %2 nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>&amp;Make…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Take &amp;in…</source>
        <translation>A&amp;ufnehmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Save the &amp;page…</source>
        <translation>Sei&amp;te speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Save the with&amp;drawal list…</source>
        <translation>&amp;Liste der Zurückgezogenen speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Make a new signing key</source>
        <translation>Neuen Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Save a backup of the signing key</source>
        <translation>Sicherung des Signaturschlüssels speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Take the file of a signing key in</source>
        <translation>Datei eines Signaturschlüssels aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Wechseln…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>The key %1 was made. Back it up now, and save the page again.</source>
        <translation>Der Schlüssel %1 ist erstellt. Sichern Sie ihn jetzt und speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Signing keys (*.json)</source>
        <translation>Signaturschlüssel (*.json)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Saved %1. Keep it apart from its passphrase.</source>
        <translation>%1 gespeichert. Bewahren Sie die Datei getrennt vom Kennsatz auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>The file of a signing key</source>
        <translation>Die Datei eines Signaturschlüssels</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>The key %1 is here now.</source>
        <translation>Der Schlüssel %1 ist jetzt hier.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Saved %1. Put it on the web site at the address above.</source>
        <translation>%1 gespeichert. Legen Sie die Datei unter der Adresse oben auf die Website.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Withdrawal lists (*.json)</source>
        <translation>Listen der Zurückgezogenen (*.json)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Saved %1 with %2. Put it beside the page.</source>
        <translation>%1 mit %2 gespeichert. Legen Sie die Datei neben die Seite.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/certificates/verification/web_files.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/dialogs.py"/>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Open a programme</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/dialogs.py"/>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>MentorDesk programmes (*%1)</source>
        <translation>MentorDesk-Programme (*%1)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/drops.py"/>
        <source>Pasted cells.tsv</source>
        <translation>Eingefügte Zellen.tsv</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/drops.py"/>
        <source>Pasted cells.html</source>
        <translation>Eingefügte Zellen.html</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>MentorDesk {0}, Python {1}, {2}</source>
        <translation>MentorDesk {0}, Python {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>mistake: %s</source>
        <translation>mistake: %s</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>MentorDesk met a mistake of its own</source>
        <translation>MentorDesk ist auf einen eigenen Fehler gestoßen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>Your data is saved.</source>
        <translation>Ihre Daten sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>The last action was not done and nothing of it was kept. You can go on working. If it happens again, send the details below to whoever looks after MentorDesk for you: they contain no personal data.</source>
        <translation>Die letzte Aktion wurde nicht ausgeführt, und nichts davon wurde behalten. Sie können weiterarbeiten. Wenn es wieder geschieht, schicken Sie die Einzelheiten unten an die Person, die sich bei Ihnen um MentorDesk kümmert: Sie enthalten keine persönlichen Daten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>Details of the mistake</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>Something changed meanwhile</source>
        <translation>Inzwischen hat sich etwas geändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>That cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>&amp;More about this</source>
        <translation>&amp;Mehr dazu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/errors.py"/>
        <source>&amp;Open it again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>How near</source>
        <translation>Wie nah</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>In the city</source>
        <translation>In der Stadt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Postcode region</source>
        <translation>Postleitzahlbereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Webinars</source>
        <translation>Webinare</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Live share</source>
        <translation>Anteil live</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Who is near</source>
        <translation>Wer in der Nähe ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Who is near a city</source>
        <translation>Wer in der Nähe einer Stadt ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>By the city, postcode and state of the applications of this intake.</source>
        <translation>Nach Ort, Postleitzahl und Bundesland der Bewerbungen dieses Durchgangs.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>City or state</source>
        <translation>Ort oder Bundesland</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>&amp;City or state</source>
        <translation>&amp;Ort oder Bundesland</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Copy the &amp;addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>%1 near. Nothing is sent.</source>
        <translation>%1 in der Nähe. Es wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>%n addresses were</source>
        <translation><numerusform>%n Adresse wurde</numerusform><numerusform>%n Adressen wurden</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>When people come live</source>
        <translation>Wann Leute live kommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>All intakes of the programme</source>
        <translation>Alle Durchgänge des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Nobody's attendance of a webinar is known yet.</source>
        <translation>Noch ist von keinem Webinar bekannt, wer da war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Record who came first; then the times can be compared.</source>
        <translation>Tragen Sie zuerst ein, wer gekommen ist; dann lassen sich die Zeiten vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/answers.py"/>
        <source>Most of those who took part came live on %1: %2 of %3.</source>
        <translation>Die meisten Teilnehmenden kamen live am %1: %2 von %3.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Meet-ups</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Attendance open</source>
        <translation>Teilnahme offen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/columns.py"/>
        <source>took part</source>
        <translation>nahm teil</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Change the event</source>
        <translation>Veranstaltung ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>The time is meant in the event's zone; everybody reads it in their own.</source>
        <translation>Die Zeit gilt in der Zeitzone der Veranstaltung; alle lesen sie in ihrer eigenen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;Change it</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>&amp;Set it up</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Which of the two</source>
        <translation>Welche der beiden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/events/minutes_dialog.py"/>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Name; affiliation; country; e-mail - one a line</source>
        <translation>Name; Einrichtung; Land; E-Mail – eine Zeile pro Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Questions to think about, one a line</source>
        <translation>Fragen zum Nachdenken, eine pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>&amp;Begins</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>L&amp;ink</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>&amp;Recording</source>
        <translation>A&amp;ufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>S&amp;peakers</source>
        <translation>&amp;Vortragende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>&amp;Discussion</source>
        <translation>D&amp;iskussion</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Clocks go back that night: this time comes twice. Say which.</source>
        <translation>In dieser Nacht werden die Uhren zurückgestellt: Diese Zeit kommt zweimal vor. Sagen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/event_dialog.py"/>
        <source>Clocks go forward that night: there is no such time.</source>
        <translation>In dieser Nacht werden die Uhren vorgestellt: Diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/minutes_dialog.py"/>
        <source>How long they were there</source>
        <translation>Wie lange sie da waren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/minutes_dialog.py"/>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/minutes_dialog.py"/>
        <source>The hours that count stay those of the event.</source>
        <translation>Angerechnet werden weiterhin die Stunden der Veranstaltung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>A series of webinars</source>
        <translation>Eine Reihe von Webinaren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>One a month, set up in one step. Give each its theme now or later.</source>
        <translation>Eines im Monat, in einem Schritt angelegt. Das Thema geben Sie jedem jetzt oder später.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;Set them up</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Which week of the month</source>
        <translation>Welche Woche des Monats</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Which weekday</source>
        <translation>Welcher Wochentag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;Not before</source>
        <translation>&amp;Nicht vor</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;How many</source>
        <translation>&amp;Wie viele</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;Each month</source>
        <translation>&amp;Jeden Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/series_dialog.py"/>
        <source>&amp;Themes</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Who took part</source>
        <translation>Wer teilgenommen hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>&amp;New event…</source>
        <translation>Neue &amp;Veranstaltung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>&amp;Import who came…</source>
        <translation>&amp;Importieren, wer kam…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>New &amp;series…</source>
        <translation>&amp;Neue Reihe…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Import who &amp;watched…</source>
        <translation>Importieren, wer &amp;zugesehen hat…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Save as a calendar &amp;file…</source>
        <translation>Als &amp;Kalenderdatei speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Who is n&amp;ear a city…</source>
        <translation>&amp;Wer in der Nähe einer Stadt ist…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>When people come &amp;live…</source>
        <translation>Wann &amp;Leute live kommen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>&amp;Cancel event</source>
        <translation>Veranstaltung &amp;absagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <location filename="../../mentordesk/ui/intakes/entrance.py"/>
        <location filename="../../mentordesk/ui/matching/settings_entrance.py"/>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <location filename="../../mentordesk/ui/year/entrance.py"/>
        <source>Make an intake first: Programme &gt; New intake.</source>
        <translation>Legen Sie zuerst einen Durchgang an: Programm &gt; Neuer Durchgang.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Cancelled. The next invitation takes it out of people's calendars.</source>
        <translation>Abgesagt. Die nächste Einladung nimmt sie aus den Kalendern.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Click a cell, or press %1.</source>
        <translation>Klicken Sie in eine Zelle oder drücken Sie %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>No events yet</source>
        <translation>Noch keine Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>Set up the orientation webinar, the monthly webinars and the meet-ups of this intake; then record who took part, live or by the recording.</source>
        <translation>Legen Sie das Einführungswebinar, die monatlichen Webinare und die Treffen dieses Durchgangs an; tragen Sie dann ein, wer live oder mit der Aufzeichnung teilgenommen hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>New event…</source>
        <translation>Neue Veranstaltung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/tab.py"/>
        <source>New series…</source>
        <translation>Neue Reihe…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>%n events</source>
        <translation><numerusform>%n Veranstaltung</numerusform><numerusform>%n Veranstaltungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>%1 set up in one step.</source>
        <translation>%1 in einem Schritt angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>Changed. Invite people again: the invitation replaces the earlier.</source>
        <translation>Geändert. Laden Sie noch einmal ein: Die Einladung ersetzt die frühere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>How long they were there…</source>
        <translation>Wie lange sie da waren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>recording: %1</source>
        <translation>Aufzeichnung: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>to discuss: %1</source>
        <translation>zur Diskussion: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/events/verbs.py"/>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Mark %1 as paid</source>
        <translation>%1 als bezahlt eintragen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>%n fees</source>
        <translation><numerusform>%n Gebühr</numerusform><numerusform>%n Gebühren</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Mark as &amp;paid</source>
        <translation>A&amp;ls bezahlt eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Paid on</source>
        <translation>Bezahlt &amp;am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Payment &amp;reference</source>
        <translation>Verwendungszwe&amp;ck</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>How fees are invoiced</source>
        <translation>Wie Gebühren in Rechnung gestellt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Papers that were made already stay as they were printed.</source>
        <translation>Schon erstellte Belege bleiben, wie sie gedruckt wurden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>for example: No GST applies to this fee.</source>
        <translation>zum Beispiel: Auf diese Gebühr fällt keine Umsatzsteuer an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>never proposed</source>
        <translation>nie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>&amp;Address of the association</source>
        <translation>Anschrift des &amp;Verbands</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>&amp;Tax number is called</source>
        <translation>Beze&amp;ichnung der Steuernummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Tax &amp;number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Tax &amp;wording</source>
        <translation>S&amp;teuerhinweis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>How to &amp;pay</source>
        <translation>&amp;Wie bezahlt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>In&amp;voices are titled</source>
        <translation>Titel &amp;der Rechnungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>To be paid with&amp;in</source>
        <translation>&amp;Zahlbar innerhalb von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>&amp;Remind when late by</source>
        <translation>&amp;Erinnern bei Verzug von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Propose to release a place after</source>
        <translation>Freigabe des Platzes vorschlagen nach</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/asking.py"/>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>{0} days late</source>
        <translation>{0} Tage im Verzug</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>, {0} days late</source>
        <translation>, {0} Tage im Verzug</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>May be released</source>
        <translation>Kann frei werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Refund?</source>
        <translation>Erstatten?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/columns.py"/>
        <source>Without an invoice</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Fees of this intake</source>
        <translation>Gebühren dieses Durchgangs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>No fee is due yet: that comes with the first confirmed pair.</source>
        <translation>Noch ist keine Gebühr fällig: Das kommt mit dem ersten bestätigten Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>&amp;Paid…</source>
        <translation>&amp;Bezahlt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>&amp;Who pays…</source>
        <translation>&amp;Wer zahlt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Wai&amp;ve…</source>
        <translation>E&amp;rlassen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Why is it waived?</source>
        <translation>Warum wird sie erlassen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Re&amp;fund</source>
        <translation>Er&amp;statten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>&amp;No refund…</source>
        <translation>&amp;Keine Erstattung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Why is nothing refunded?</source>
        <translation>Warum wird nichts erstattet?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Re&amp;mind…</source>
        <translation>&amp;Erinnern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Re&amp;lease the place</source>
        <translation>&amp;Platz freigeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Released, and can be undone</source>
        <translation>Freigegeben; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Make an &amp;invoice…</source>
        <translation>Re&amp;chnung erstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Make a &amp;receipt…</source>
        <translation>&amp;Quittung erstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Make a &amp;credit note…</source>
        <translation>&amp;Gutschrift erstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Print &amp;again…</source>
        <translation>&amp;Noch einmal drucken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>E&amp;xport for the accounts…</source>
        <translation>&amp;Für die Buchhaltung exportieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Written down for %1.</source>
        <translation>Für %1 eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>All of these were reminded lately, or are not late enough yet.</source>
        <translation>Alle wurden kürzlich erinnert oder sind noch nicht lange genug im Verzug.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>%n reminders</source>
        <translation><numerusform>%n Erinnerung</numerusform><numerusform>%n Erinnerungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Papers.pdf</source>
        <translation>Belege.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Papers again.pdf</source>
        <translation>Belege noch einmal.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>%1 saved in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>%n papers</source>
        <translation><numerusform>%n Beleg</numerusform><numerusform>%n Belege</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Fees.xlsx</source>
        <translation>Gebühren.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/fees/dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/forms.py"/>
        <source>%1 is set</source>
        <translation>%1 ist gesetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/chooser.py"/>
        <source>%1 goes into</source>
        <translation>%1 geht in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>Own words, as they are</source>
        <translation>Eigene Worte, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>known by its name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>guessed from the values</source>
        <translation>aus den Werten erraten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>no such field</source>
        <translation>kein solches Feld</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>Mentee or mentor</source>
        <translation>Mentee oder Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>you said so</source>
        <translation>von Ihnen so gesagt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/column_lines.py"/>
        <source>none of the choices</source>
        <translation>keine der Möglichkeiten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Application form</source>
        <translation>Bewerbungsformular</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Another document</source>
        <translation>Andere Unterlage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Goes into</source>
        <translation>Geht in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Files that came along</source>
        <translation>Mitgekommene Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <location filename="../../mentordesk/ui/listing.py"/>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/columns_card.py"/>
        <source>There is nothing to map here.</source>
        <translation>Hier ist nichts zuzuordnen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>Your decision: %1</source>
        <translation>Ihre Entscheidung: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>&amp;Applies as</source>
        <translation>&amp;Bewirbt sich als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>An answer's number chooses it. Nothing is changed until Import.</source>
        <translation>Die Zahl einer Antwort wählt sie. Bis zum Import ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>The same person as%1</source>
        <translation>Dieselbe Person wie%1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>The same person%1</source>
        <translation>Dieselbe Person%1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>Keep what I typed; take the other answers</source>
        <translation>Behalten, was ich eingegeben habe; die anderen Antworten übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/decide_dialog.py"/>
        <source>Take everything from the file</source>
        <translation>Alles aus der Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Import applications</source>
        <translation>Bewerbungen importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Columns in this file</source>
        <translation>Spalten dieser Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Remembered for the next file like it</source>
        <translation>Gemerkt für die nächste solche Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>%1 will be imported</source>
        <translation>%1 werden importiert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>%1 wait for your decision</source>
        <translation>%1 warten auf Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>%1 are unchanged</source>
        <translation>%1 sind unverändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>%1 cannot be imported</source>
        <translation>%1 können nicht importiert werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>%1 kept that nobody owns yet</source>
        <translation>%1 behalten, die noch niemandem gehören</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>&amp;Where from…</source>
        <translation>&amp;Woher…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>&amp;Save as a list of problems…</source>
        <translation>&amp;Als Problemliste speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/dialog.py"/>
        <source>Nothing is changed until you press Import. The whole import can be undone in one step.</source>
        <translation>Es ändert sich nichts, bevor Sie Importieren drücken. Der ganze Import lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>%n answers</source>
        <translation><numerusform>%n Antwort</numerusform><numerusform>%n Antworten</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Recorded</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Nothing was imported into this programme yet.</source>
        <translation>In dieses Programm wurde noch nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>&amp;Take back this import…</source>
        <translation>&amp;Diesen Import zurücknehmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>An import can be taken back even when other things were done since.</source>
        <translation>Ein Import lässt sich auch dann zurücknehmen, wenn seither anderes getan wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Looking at what was edited since…</source>
        <translation>Es wird nachgesehen, was seither bearbeitet wurde…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/earlier_dialog.py"/>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>Folder to import: everything in it is looked at</source>
        <translation>Ordner zum Importieren: Alles darin wird angesehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>Folder to watch: where your mail program saves messages</source>
        <translation>Ordner zum Beobachten: wo Ihr Mailprogramm Nachrichten speichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>Watching %1: new files are announced here, none imports by itself.</source>
        <translation>%1 wird beobachtet: Neue Dateien werden hier gemeldet, keine importiert sich selbst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>The folder is watched no longer.</source>
        <translation>Der Ordner wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/entrances.py"/>
        <source>Stop &amp;watching “%1”</source>
        <translation>„%1“ &amp;nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <source>Looking at the files again…</source>
        <translation>Die Dateien werden noch einmal angesehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <source>Save the list of problems</source>
        <translation>Problemliste speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/flow.py"/>
        <source>Problems.xlsx</source>
        <translation>Probleme.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Needs you</source>
        <translation>Fragt Sie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>{0} left out. {1}</source>
        <translation>{0} ausgelassen. {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>%n changes</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>the cell from the file</source>
        <translation>die Zelle aus der Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>what stands here stays</source>
        <translation>was hier steht, bleibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Decided: {0}.</source>
        <translation>Entschieden: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Decided: {0}, as {1}.</source>
        <translation>Entschieden: {0}, als {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>everything from the file</source>
        <translation>alles aus der Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>what you typed stays</source>
        <translation>was Sie eingegeben haben, bleibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Decided: applies as {0}.</source>
        <translation>Entschieden: bewirbt sich als {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>known person, </source>
        <translation>bekannte Person, </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Row {0} of {1}</source>
        <translation>Zeile {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/importing/value_lines.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Applicant</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/lines.py"/>
        <source>Need you</source>
        <translation>Fragen Sie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <source>1   Keep what stands here; take the other cells</source>
        <translation>1   Behalten, was hier steht; die anderen Zellen übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <source>2   Take everything from the file</source>
        <translation>2   Alles aus der Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/list_row_dialog.py"/>
        <source>Nothing is changed until Import.</source>
        <translation>Bis zum Import ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>typed by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Stands in the file</source>
        <translation>Steht in der Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>%1 is read as</source>
        <translation>%1 wird gelesen als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Values of this row</source>
        <translation>Werte dieser Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>The sheet as it is in the file</source>
        <translation>Das Blatt, wie es in der Datei ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>&amp;Read this date the other way</source>
        <translation>&amp;Dieses Datum andersherum lesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>…in the &amp;whole column</source>
        <translation>…&amp;in der ganzen Spalte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>A row without a name</source>
        <translation>Eine Zeile ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>This is no value for the field.</source>
        <translation>Das ist kein Wert für das Feld.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Mended. It is imported as your own value; what the file says is kept.</source>
        <translation>Berichtigt. Es wird als Ihr eigener Wert importiert; was die Datei sagt, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>These answers stood in the text of a message.</source>
        <translation>Diese Antworten standen im Text einer Nachricht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>F2 or a double click mends a value. The file itself is never changed.</source>
        <translation>F2 oder ein Doppelklick berichtigt einen Wert. Die Datei selbst wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/row_dialog.py"/>
        <source>Every doubtful date of this column is read the other way.</source>
        <translation>Jedes zweifelhafte Datum dieser Spalte wird andersherum gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>%n applications</source>
        <translation><numerusform>%n Bewerbung</numerusform><numerusform>%n Bewerbungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>no application</source>
        <translation>keine Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>imported on {0}</source>
        <translation>importiert am {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>%n messages</source>
        <translation><numerusform>%n Nachricht</numerusform><numerusform>%n Nachrichten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>%n sheets</source>
        <translation><numerusform>%n Blatt</numerusform><numerusform>%n Blätter</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <location filename="../../mentordesk/ui/importing/value_lines.py"/>
        <source>sheet “{0}”</source>
        <translation>Blatt „{0}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>%n rows of lists</source>
        <translation><numerusform>%n Zeile von Listen</numerusform><numerusform>%n Zeilen von Listen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>{0} not read</source>
        <translation>{0} nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/source_lines.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/sources_card.py"/>
        <source>Drop more files or e-mails here, or paste with Ctrl+V</source>
        <translation>Ziehen Sie weitere Dateien oder E-Mails hierher, oder fügen Sie sie mit Strg+V ein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/sources_card.py"/>
        <source>Files and messages</source>
        <translation>Dateien und Nachrichten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/sources_card.py"/>
        <source>%n sources</source>
        <translation><numerusform>%n Quelle</numerusform><numerusform>%n Quellen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/sources_card.py"/>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/sources_card.py"/>
        <source>Import as %1…</source>
        <translation>Als %1 importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>edited since: {0} → {1}</source>
        <translation>seither bearbeitet: {0} → {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Why it stays</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Take back this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>This is one step; Undo brings everything back.</source>
        <translation>Das ist ein Schritt; Rückgängig bringt alles wieder.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Nothing was edited since. Everything this import did is taken back.</source>
        <translation>Seither wurde nichts bearbeitet. Alles, was dieser Import getan hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Everything of it was edited since, or is needed by something else.</source>
        <translation>Alles davon wurde seither bearbeitet oder wird von etwas anderem gebraucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>%n changed values</source>
        <translation><numerusform>%n geänderter Wert</numerusform><numerusform>%n geänderte Werte</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/take_back_dialog.py"/>
        <source>Taken back: %1. What was edited since, or is needed, stays:</source>
        <translation>Zurückgenommen: %1. Was seither bearbeitet wurde oder gebraucht wird, bleibt:</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>Came</source>
        <translation>Kam</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>Give a file to an applicant</source>
        <translation>Datei einer Bewerbung geben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>&amp;Give</source>
        <translation>&amp;Geben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>&amp;As</source>
        <translation>A&amp;ls</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>No applicant of this intake is called that. Nothing was changed; choose one.</source>
        <translation>Keine Bewerbung dieses Durchgangs heißt so. Es wurde nichts geändert; wählen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>Files nobody owns yet</source>
        <translation>Dateien, die noch niemandem gehören</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>Every file that came belongs to somebody.</source>
        <translation>Jede Datei, die kam, gehört jemandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>&amp;Give to…</source>
        <translation>G&amp;eben an…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/unfiled_dialog.py"/>
        <source>They came with a message and fit none of its applicants, or several.</source>
        <translation>Sie kamen mit einer Nachricht und passen zu keiner ihrer Bewerbungen oder zu mehreren.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/importing/value_lines.py"/>
        <source>“{0}” is neither mentee nor mentor.</source>
        <translation>„{0}“ ist weder Mentee noch Mentor/in.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>New intake</source>
        <translation>Neuer Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Days are those of %1. Words can be pasted into a day.</source>
        <translation>Die Tage gelten in %1. In einen Tag lassen sich auch Worte einfügen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Ma&amp;ke the intake</source>
        <translation>&amp;Durchgang anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>nothing: begin afresh</source>
        <translation>nichts: neu beginnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Take settings, fee and &amp;lessons from</source>
        <translation>Einstellungen, Gebühr und &amp;Lehren übernehmen aus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>For example: %1 July</source>
        <translation>Zum Beispiel: %1 Juli</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Keep names &amp;until (two years longer)</source>
        <translation>Namen aufbewahren bis (&amp;zwei Jahre länger)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Take along %1 carried forward</source>
        <translation>%1 Übernommene mitnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Lessons that come along</source>
        <translation>Lehren, die mitkommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Copy an earlier intake to see what it taught.</source>
        <translation>Kopieren Sie einen früheren Durchgang, um zu sehen, was er gelehrt hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>None was written down.</source>
        <translation>Es wurde keine aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intake_dialog.py"/>
        <source>Applications close at the end of %1.</source>
        <translation>Bewerbungsschluss ist am Ende von %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>C&amp;hange it</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Both are asked before they are told</source>
        <translation>Beide werden gefragt, bevor sie benachrichtigt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>&amp;Acceptance</source>
        <translation>&amp;Zusage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Choose what becomes of them</source>
        <translation>Wählen Sie, was mit ihnen geschieht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>They stay as they are</source>
        <translation>Sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>They change to the new fee</source>
        <translation>Sie wechseln zur neuen Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Fees that are &amp;due</source>
        <translation>&amp;Fällige Gebühren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Nothing else changes with it.</source>
        <translation>Sonst ändert sich nichts damit.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/change_dialog.py"/>
        <source>Runs at the same time as %1; mentors' places are counted over both.</source>
        <translation>Läuft gleichzeitig mit %1; die Plätze der Mentor/innen werden über beide gezählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>Who may apply as what</source>
        <translation>Wer sich wofür bewerben darf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>Whoever does not meet this is marked on the checklist; waive it with a reason where you decide otherwise.</source>
        <translation>Wer dies nicht erfüllt, ist auf der Prüfliste vermerkt; erlassen Sie es mit Begründung, wo Sie anders entscheiden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>any career stage</source>
        <translation>jede Karrierestufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>any experience</source>
        <translation>jede Erfahrung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>Mentees &amp;up to</source>
        <translation>&amp;Mentees bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>Mentors &amp;from</source>
        <translation>Mentor/&amp;innen ab</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>Mentors with at &amp;least</source>
        <translation>M&amp;entor/innen mit mindestens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/eligibility_dialog.py"/>
        <source>This programme has no career stages with an order yet.</source>
        <translation>Dieses Programm hat noch keine geordneten Karrierestufen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Lessons for the next intake</source>
        <translation>Lehren für den nächsten Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>They come along when this intake is copied.</source>
        <translation>Sie kommen mit, wenn dieser Durchgang kopiert wird.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>What should be done otherwise next time?</source>
        <translation>Was soll nächstes Mal anders gemacht werden?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>A new lesson</source>
        <translation>Eine neue Lehre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>&amp;Write it down</source>
        <translation>&amp;Aufschreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>None is written yet.</source>
        <translation>Noch ist keine aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Notes with a day: of this intake here, of a pair in the Pairs tab.</source>
        <translation>Notizen mit einem Tag: die dieses Durchgangs hier, die eines Tandems auf der Seite Tandems.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;Remind me</source>
        <translation>&amp;Mich erinnern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>&amp;Done ones too</source>
        <translation>Auch &amp;erledigte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Written on %1.</source>
        <translation>Aufgeschrieben am %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>Word a lesson otherwise</source>
        <translation>Eine Lehre anders fassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/notes_dialogs.py"/>
        <source>&amp;Lesson</source>
        <translation>&amp;Lehre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source> mentees</source>
        <translation> Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source> mentors</source>
        <translation> Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>any%1</source>
        <translation>beliebig viele%1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>At most%1</source>
        <translation>Höchstens%1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <location filename="../../mentordesk/ui/keeping/snapshot_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>Applications &amp;open</source>
        <translation>Be&amp;werbungsbeginn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>Applications &amp;close (that day included)</source>
        <translation>Bewerbungsschluss (dieser &amp;Tag noch dabei)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>Match &amp;by</source>
        <translation>Z&amp;uordnen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>&amp;Tell partners by</source>
        <translation>Ben&amp;achrichtigen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>&amp;Starts</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>&amp;Ends</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>&amp;Fee for a matched mentee</source>
        <translation>&amp;Gebühr je zugeordnetem Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/intakes/terms_fields.py"/>
        <source>Wanted at &amp;most</source>
        <translation>&amp;Höchstens gesucht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>Backup {0}</source>
        <translation>Sicherung {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>{0} bytes</source>
        <translation>{0} Byte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>Proved when made</source>
        <translation>Beim Erstellen geprüft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>Whole</source>
        <translation>Heil</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backup_rows.py"/>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Backups and snapshots</source>
        <translation>Sicherungen und Momentaufnahmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Made by themselves: when a programme is opened, before an import or an upgrade, and after half an hour of work. The latest stay; older ones are thinned out. Snapshots stay until you delete them.</source>
        <translation>Sie entstehen von selbst: beim Öffnen eines Programms, vor einem Import oder einer Umstellung und nach einer halben Stunde Arbeit. Die neuesten bleiben; ältere werden ausgedünnt. Momentaufnahmen bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>&amp;Open for reading</source>
        <translation>&amp;Zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;Prove all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Choose a &amp;second folder…</source>
        <translation>Zweiten &amp;Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;None</source>
        <translation>&amp;Keiner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Second copies: none. Choose a folder on another disk to be safer.</source>
        <translation>Zweitkopien: keine. Wählen Sie zur Sicherheit einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Second copies go to %1</source>
        <translation>Zweitkopien gehen nach %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>The backup was restored to a new file and checked.</source>
        <translation>Die Sicherung wurde in eine neue Datei wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;Open it now</source>
        <translation>&amp;Jetzt öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Reading every backup again…</source>
        <translation>Jede Sicherung wird noch einmal gelesen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>Delete “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>There is no undo for this. Copies in a second folder stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Kopien in einem zweiten Ordner bleiben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/backups_dialog.py"/>
        <source>A folder for second copies, best on another disk</source>
        <translation>Ein Ordner für Zweitkopien, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Snapshot saved: %1</source>
        <translation>Momentaufnahme gespeichert: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Publish copies of the programme in a shared folder</source>
        <translation>Kopien des Programms in einen gemeinsamen Ordner veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>MentorDesk programmes (*.mentordesk)</source>
        <translation>MentorDesk-Programme (*.mentordesk)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Backed up and proved: %1 rows. All backups: Tools &gt; Backups.</source>
        <translation>Gesichert und geprüft: %1 Zeilen. Alle Sicherungen: Werkzeuge &gt; Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>Publish &amp;beside it</source>
        <translation>&amp;Daneben veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/keeper.py"/>
        <source>The published copy</source>
        <translation>Die veröffentlichte Kopie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>&amp;Take over…</source>
        <translation>Ü&amp;bernehmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>Open for reading?</source>
        <translation>Zum Lesen öffnen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>{0} restored</source>
        <translation>{0} wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>&amp;Restore the newest backup…</source>
        <translation>&amp;Neueste Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>Open the &amp;backup for reading</source>
        <translation>&amp;Sicherung zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>This programme cannot be opened</source>
        <translation>Dieses Programm lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>The newest backup is of %1 UTC.</source>
        <translation>Die neueste Sicherung ist von %1 UTC.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>This computer has no backup of it at this place. Look for one elsewhere.</source>
        <translation>Dieser Computer hat an dieser Stelle keine Sicherung davon. Suchen Sie anderswo nach einer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>Restore to a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>Does really nobody work on it on the other computer? Whoever does is told at the next change that it was taken over, and can save nothing more there.</source>
        <translation>Arbeitet wirklich niemand am anderen Computer daran? Wer es tut, erfährt bei der nächsten Änderung, dass es übernommen wurde, und kann dort nichts mehr speichern.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/offers.py"/>
        <source>Take the programme over?</source>
        <translation>Das Programm übernehmen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>%1 lies in a folder that %2 keeps in step with other computers. Such a program may replace the file while you work on it. MentorDesk notices that and saves nothing into the wrong file, but your work would be interrupted.</source>
        <translation>%1 liegt in einem Ordner, den %2 mit anderen Computern abgleicht. Ein solches Programm kann die Datei ersetzen, während Sie daran arbeiten. MentorDesk merkt das und speichert nichts in die falsche Datei, aber Ihre Arbeit würde unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>%1 lies in a network folder (%2). Where the connection breaks, work stops, and not every network passes on who has the file open.</source>
        <translation>%1 liegt in einem Netzwerkordner (%2). Wo die Verbindung abbricht, steht die Arbeit still, und nicht jedes Netzwerk meldet, wer die Datei offen hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>A programme in a synced folder</source>
        <translation>Ein Programm in einem abgeglichenen Ordner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>A programme in a network folder</source>
        <translation>Ein Programm in einem Netzwerkordner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>&amp;Work on this computer</source>
        <translation>&amp;Auf diesem Computer arbeiten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>Better: work on a copy on this computer. Whole, checked copies of it are put into the folder again and again, and nobody's changes there are ever overwritten. This is asked only once for this file.</source>
        <translation>Besser: Arbeiten Sie an einer Kopie auf diesem Computer. Ganze, geprüfte Kopien davon werden immer wieder in den Ordner gelegt, und niemandes Änderungen dort werden je überschrieben. Danach wird für diese Datei nur einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/place_notice.py"/>
        <source>&amp;Keep working there</source>
        <translation>&amp;Dort weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/snapshot_dialog.py"/>
        <source>Save a snapshot</source>
        <translation>Momentaufnahme speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/snapshot_dialog.py"/>
        <source>A snapshot is a whole, checked copy of the programme. It stays until you delete it, and can be opened for reading or restored to a new file at any time.</source>
        <translation>Eine Momentaufnahme ist eine ganze, geprüfte Kopie des Programms. Sie bleibt, bis Sie sie löschen, und lässt sich jederzeit zum Lesen öffnen oder in eine neue Datei wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/snapshot_dialog.py"/>
        <source>&amp;Save the snapshot</source>
        <translation>&amp;Momentaufnahme speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/keeping/snapshot_dialog.py"/>
        <source>Before the board meeting</source>
        <translation>Vor der Vorstandssitzung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/launch.py"/>
        <source>%(asctime)s %(levelname)s %(message)s</source>
        <translation>%(asctime)s %(levelname)s %(message)s</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Cannot be written</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>This letter can be drafted.</source>
        <translation>Dieser Brief kann entworfen werden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>This letter is drafted; ticked again, it is drafted anew.</source>
        <translation>Dieser Brief ist entworfen; noch einmal angekreuzt, wird er neu entworfen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>This letter is {0}, {1}.</source>
        <translation>Dieser Brief ist {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>The address is now {0}; draft it anew.</source>
        <translation>Die Adresse lautet jetzt {0}; entwerfen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/columns.py"/>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor.py"/>
        <source>Wording: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor.py"/>
        <source>Fields in braces are filled for each recipient.</source>
        <translation>Felder in Klammern werden für jede Person gefüllt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor.py"/>
        <source>The letter %1</source>
        <translation>Der Brief %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>&amp;Insert a field</source>
        <translation>&amp;Feld einfügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>Take the &amp;built-in wording</source>
        <translation>&amp;Mitgelieferten Wortlaut nehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>Whose letter is shown</source>
        <translation>Wessen Brief gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>The letter as this person would read it</source>
        <translation>Der Brief, wie ihn diese Person lesen würde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>As this person would read it</source>
        <translation>Wie ihn diese Person lesen würde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/editor_parts.py"/>
        <source>Nobody gets this letter now</source>
        <translation>Diesen Brief bekommt zurzeit niemand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/kinds.py"/>
        <source>Kinds of letter</source>
        <translation>Arten von Briefen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/kinds.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/kinds.py"/>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/kinds.py"/>
        <source>in your own wording</source>
        <translation>in Ihrem eigenen Wortlaut</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>&amp;It went</source>
        <translation>&amp;Ist angekommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Send a&amp;gain</source>
        <translation>&amp;Noch einmal senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Take &amp;out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>&amp;Mail server…</source>
        <translation>&amp;Mailserver…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>%1 uncertain: look into the sent messages of your mail account (or ask the recipient), then say It went, or Send again. Nothing is sent twice by itself.</source>
        <translation>%1 ungewiss: Sehen Sie in den gesendeten Nachrichten Ihres Mailkontos nach (oder fragen Sie nach) und sagen Sie dann „Ist angekommen“ oder „Noch einmal senden“. Von selbst wird nichts zweimal gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>%n letters are</source>
        <translation><numerusform>%n Brief ist</numerusform><numerusform>%n Briefe sind</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Nothing leaves until you press Send and agree to what goes to whom.</source>
        <translation>Nichts geht hinaus, bevor Sie Senden drücken und zustimmen, was an wen geht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Sending letters…</source>
        <translation>Briefe werden gesendet…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>%1 sent.</source>
        <translation>%1 gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/outbox_part.py"/>
        <source>Not everything was sent</source>
        <translation>Nicht alles wurde gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/person_log.py"/>
        <source>Letters to %1</source>
        <translation>Briefe an %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/person_log.py"/>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/person_log.py"/>
        <source>The letter as it was written</source>
        <translation>Der Brief, wie er geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/person_log.py"/>
        <source>Choose a letter in the list.</source>
        <translation>Wählen Sie einen Brief in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/person_log.py"/>
        <source>No letter was written to this person yet.</source>
        <translation>An diese Person wurde noch kein Brief geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>Send %1?</source>
        <translation>%1 senden?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>They leave this computer now, through %1, from %2. This cannot be undone.</source>
        <translation>Sie verlassen jetzt diesen Computer, über %1, von %2. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>&amp;Send %1</source>
        <translation>%1 &amp;senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>Who gets a letter</source>
        <translation>Wer einen Brief bekommt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>&amp;Password of %1</source>
        <translation>&amp;Passwort von %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>%n letters wait</source>
        <translation><numerusform>%n Brief wartet</numerusform><numerusform>%n Briefe warten</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>%1 for the next sitting.</source>
        <translation>%1 auf das nächste Mal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/send_dialog.py"/>
        <source>Type the password of the mail account first. Nothing was sent.</source>
        <translation>Geben Sie zuerst das Passwort des Mailkontos ein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Mail server of this computer</source>
        <translation>Mailserver dieses Computers</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Only the outbox uses it, and only when you press Send. Your provider's help page calls it SMTP or outgoing server.</source>
        <translation>Nur der Postausgang benutzt ihn, und nur, wenn Sie Senden drücken. Die Hilfeseiten Ihres Anbieters nennen ihn SMTP oder Postausgangsserver.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>none (only within this computer)</source>
        <translation>keine (nur innerhalb dieses Computers)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Keep the password in this computer's ke&amp;yring</source>
        <translation>Passwort im Schlüsselbund &amp;dieses Computers aufbewahren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Se&amp;rver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Se&amp;curity</source>
        <translation>S&amp;icherheit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>&amp;User</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Pass&amp;word</source>
        <translation>P&amp;asswort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>&amp;Letters come from</source>
        <translation>Briefe kommen &amp;von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>With the &amp;name</source>
        <translation>&amp;Mit dem Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Pause &amp;between two letters</source>
        <translation>Pause &amp;zwischen zwei Briefen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>&amp;At most in one sitting</source>
        <translation>&amp;Höchstens auf einmal</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>Leave empty to be asked, or as it is</source>
        <translation>Leer lassen, um gefragt zu werden oder es zu lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/server_dialog.py"/>
        <source>This computer has no keyring: the password is asked for in each session and kept in no file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Nach dem Passwort wird in jeder Sitzung gefragt, und es steht in keiner Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>&amp;All letters to this person…</source>
        <translation>Alle &amp;Briefe an diese Person…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Throw these drafts a&amp;way</source>
        <translation>&amp;Diese Entwürfe wegwerfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Mark as &amp;sent</source>
        <translation>&amp;Als gesendet eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>To the &amp;outbox</source>
        <translation>&amp;In den Postausgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>S&amp;ave as drafts…</source>
        <translation>Als &amp;Entwürfe speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Write letters, see them all, or the outbox</source>
        <translation>Briefe schreiben, alle ansehen, oder der Postausgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>&amp;Drafts and sent</source>
        <translation>Entworfen und &amp;gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>O&amp;utbox</source>
        <translation>Posta&amp;usgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Folder for the drafts</source>
        <translation>Ordner für die Entwürfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Saving drafts…</source>
        <translation>Entwürfe werden gespeichert…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>%1 saved. Open them in your mail program to send them.</source>
        <translation>%1 gespeichert. Öffnen Sie sie in Ihrem Mailprogramm, um sie zu senden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>Some drafts were not saved</source>
        <translation>Einige Entwürfe wurden nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>%1 marked as sent.</source>
        <translation>%1 als gesendet eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>%1 marked as sent. When both are told: Mark as told, on the Pairs page.</source>
        <translation>%1 als gesendet eingetragen. Wenn beide Bescheid wissen: auf der Seite Tandems als benachrichtigt eintragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/tab.py"/>
        <source>%1 in the outbox. Nothing was sent.</source>
        <translation>%1 im Postausgang. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>A letter needs a title. Nothing was kept; enter one.</source>
        <translation>Ein Brief braucht einen Titel. Es wurde nichts behalten; geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>&amp;Edit the wording…</source>
        <translation>&amp;Wortlaut bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>&amp;Copy as a letter of your own…</source>
        <translation>Als eigenen Brief &amp;kopieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>&amp;Import a file…</source>
        <translation>&amp;Datei importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>The built-in wording is back.</source>
        <translation>Der mitgelieferte Wortlaut gilt wieder.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>A letter of your own</source>
        <translation>Ein eigener Brief</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>%1 is added under Own letters.</source>
        <translation>%1 steht jetzt unter den eigenen Briefen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>Rename the letter</source>
        <translation>Brief umbenennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>%1 is removed; Undo brings it back.</source>
        <translation>%1 ist entfernt; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>Save the letter as a file</source>
        <translation>Brief als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>%1 written.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/template_verbs.py"/>
        <source>Import a letter</source>
        <translation>Brief importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Recipients</source>
        <translation>Empfänger/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Save a mail-&amp;merge workbook…</source>
        <translation>&amp;Tabelle für Serienbriefe speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>The event the letter is about</source>
        <translation>Die Veranstaltung, um die es im Brief geht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Make %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>&amp;Attach…</source>
        <translation>&amp;Anhängen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>%n files attached</source>
        <translation><numerusform>%n Datei angehängt</numerusform><numerusform>%n Dateien angehängt</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Files for every letter of this batch</source>
        <translation>Dateien für jeden dieser Briefe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Save a mail-merge workbook</source>
        <translation>Tabelle für Serienbriefe speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>%1 written. Nothing was sent.</source>
        <translation>%1 geschrieben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>%1 made. Nothing was sent: save them for your mail program, or put them into the outbox.</source>
        <translation>%1 erstellt. Es wurde nichts gesendet: Speichern Sie sie für Ihr Mailprogramm, oder legen Sie sie in den Postausgang.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Kind of letter</source>
        <translation>Art des Briefs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>What can be done with this kind of letter</source>
        <translation>Was mit dieser Art von Brief getan werden kann</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Nothing leaves by itself: drafts open in your own mail program.</source>
        <translation>Nichts geht von selbst hinaus: Entwürfe öffnen sich in Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/letters/writing.py"/>
        <source>Wo&amp;rding…</source>
        <translation>W&amp;ortlaut…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/listing.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/listing.py"/>
        <source>What can be done with the chosen row</source>
        <translation>Was mit der gewählten Zeile getan werden kann</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>The list says</source>
        <translation>In der Liste steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/columns.py"/>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>This line is &amp;about</source>
        <translation>In &amp;dieser Zeile geht es um</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>Whom the chosen line is about</source>
        <translation>Um wen es in der gewählten Zeile geht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>the chosen line asks nothing</source>
        <translation>die gewählte Zeile fragt nichts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>nobody: leave the line out</source>
        <translation>niemanden: Zeile auslassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>%n lines will be kept</source>
        <translation><numerusform>%n Zeile wird behalten</numerusform><numerusform>%n Zeilen werden behalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>%n lines ask you</source>
        <translation><numerusform>%n Zeile fragt Sie</numerusform><numerusform>%n Zeilen fragen Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/lists/dialog.py"/>
        <source>%n lines are left out</source>
        <translation><numerusform>%n Zeile wird ausgelassen</numerusform><numerusform>%n Zeilen werden ausgelassen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>Lists (*.xlsx *.xls *.ods *.xlsb *.csv *.tsv *.txt *.html);;All files (*)</source>
        <translation>Listen (*.xlsx *.xls *.ods *.xlsb *.csv *.tsv *.txt *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>The association's list of members</source>
        <translation>Die Mitgliederliste des Verbands</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>The report of who came</source>
        <translation>Der Bericht, wer gekommen ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>The report of who watched the recording</source>
        <translation>Der Bericht, wer die Aufzeichnung gesehen hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>A log of meetings</source>
        <translation>Eine Liste von Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>Answers to the mid-point survey</source>
        <translation>Antworten auf die Zwischenumfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>Answers to the exit survey</source>
        <translation>Antworten auf die Abschlussumfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>%n lines kept</source>
        <translation><numerusform>%n Zeile behalten</numerusform><numerusform>%n Zeilen behalten</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/lists/flow.py"/>
        <source>%1. One step, can be undone.</source>
        <translation>%1. Ein Schritt, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/asking.py"/>
        <source>No pair below {floor}: the best of all such answers, proven.</source>
        <translation>Kein Tandem unter {floor}: nachweislich die beste aller solchen Lösungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/checked_dialog.py"/>
        <source>Check a slip</source>
        <translation>Einen Nachweis prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/checked_dialog.py"/>
        <source>Checked from the slip's own figures, without the solver.</source>
        <translation>Aus den eigenen Zahlen des Nachweises geprüft, ohne die Berechnung zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/checked_dialog.py"/>
        <source>The checks</source>
        <translation>Die Prüfungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/checked_dialog.py"/>
        <source>It is not of this programme and intake, so it was not compared with the board.</source>
        <translation>Er ist nicht von diesem Programm und Durchgang und wurde deshalb nicht mit der Tafel verglichen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/curve.py"/>
        <source>Total against the worst pair: %1</source>
        <translation>Summe gegen schwächstes Tandem: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/curve.py"/>
        <source>worst pair</source>
        <translation>schwächstes Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/curve.py"/>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Trying out what would help</source>
        <translation>Es wird ausprobiert, was helfen würde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Proving the answer</source>
        <translation>Die Lösung wird nachgewiesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Proof slip.pdf</source>
        <translation>Nachweis.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Save the proof slip</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Check a proof slip</source>
        <translation>Nachweis prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Proof slips (*.json)</source>
        <translation>Nachweise (*.json)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Checking the slip</source>
        <translation>Der Nachweis wird geprüft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Trying higher floors</source>
        <translation>Höhere Untergrenzen werden ausprobiert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Matching again without each mentor</source>
        <translation>Ohne jede einzelne Person wird neu zugeordnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/entrance.py"/>
        <source>Looking ahead</source>
        <translation>Es wird vorausgeschaut</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Forecast and gaps</source>
        <translation>Vorausschau und Lücken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>If applications closed today</source>
        <translation>Wenn heute Bewerbungsschluss wäre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>{mentees} mentees, {places} places: {placed} would be placed; with the mentors to look for, {then}.</source>
        <translation>{mentees} Mentees, {places} Plätze: {placed} hätten einen Platz; mit den gesuchten Mentor/innen {then}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>{mentees} mentees, {places} places: {placed} would be placed.</source>
        <translation>{mentees} Mentees, {places} Plätze: {placed} hätten einen Platz.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Wanted counts mentees who named it; a mentor with two sectors or topics counts for both.</source>
        <translation>Gewünscht zählt Mentees, die es genannt haben; wer als Mentor/in zwei Bereiche oder Themen hat, zählt bei beiden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Nobody named any yet.</source>
        <translation>Noch hat niemand etwas genannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>Short of</source>
        <translation>Es fehlt an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/forecast_dialog.py"/>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/giving.py"/>
        <source>{mentor} has one more place. Suggest all makes use of it</source>
        <translation>{mentor} hat einen Platz mehr. „Alle vorschlagen“ nutzt ihn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>Proof slip</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>Programme {programme}, intake {intake}, made {made}.</source>
        <translation>Programm {programme}, Durchgang {intake}, erstellt {made}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>C&amp;heck a slip…</source>
        <translation>&amp;Nachweis prüfen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/proof_dialog.py"/>
        <source>Sections of the slip</source>
        <translation>Abschnitte des Nachweises</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>Quotas</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>At most so many mentees are placed of…</source>
        <translation>Höchstens so viele Mentees haben einen Platz aus…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>Add a &amp;quota</source>
        <translation>&amp;Obergrenze hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>Take this quota off</source>
        <translation>Diese Obergrenze wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>What the quota looks at</source>
        <translation>Worauf die Obergrenze schaut</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>Whom the quota is for</source>
        <translation>Für wen die Obergrenze gilt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>for example NSW</source>
        <translation>zum Beispiel NSW</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/quotas.py"/>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_criteria.py"/>
        <source>Weights always add up to 100: moving one lets the others share the rest. A criterion that is switched off, or that one of the two did not answer, is left out of the score.</source>
        <translation>Die Gewichte ergeben immer 100: Wird eines verschoben, teilen sich die anderen den Rest. Ein Kriterium, das ausgeschaltet ist oder das eine der beiden Seiten nicht beantwortet hat, zählt nicht mit.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_criteria.py"/>
        <source>Weight of {criterion}</source>
        <translation>Gewicht von {criterion}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_criteria.py"/>
        <source>What counts within {criterion}…</source>
        <translation>Was innerhalb von {criterion} zählt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>Match settings</source>
        <translation>Zuordnung einstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>Reset to &amp;defaults</source>
        <translation>&amp;Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>Cop&amp;y from</source>
        <translation>&amp;Übernehmen aus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>&amp;Words…</source>
        <translation>&amp;Wörter…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>Pages of the match settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>&amp;Criteria</source>
        <translation>&amp;Kriterien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_dialog.py"/>
        <source>&amp;Order of aims</source>
        <translation>&amp;Folge der Ziele</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_effect.py"/>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_effect.py"/>
        <source>The best answer for this intake:</source>
        <translation>Die beste Lösung für diesen Durchgang:</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_effect.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_effect.py"/>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_effect.py"/>
        <source>weighing up…</source>
        <translation>wird abgewogen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_entrance.py"/>
        <source>Match settings saved</source>
        <translation>Einstellungen der Zuordnung gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_entrance.py"/>
        <source>Words saved</source>
        <translation>Wörter gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_numbers.py"/>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_numbers.py"/>
        <source>By default {usual}.</source>
        <translation>Vorgabe: {usual}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_numbers.py"/>
        <source>{title}, number {place}</source>
        <translation>{title}, Zahl {place}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Most &amp;mentors have a mentee</source>
        <translation>&amp;Die meisten Mentor/innen haben Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Raise the &amp;floor: the worst pair is as good as can be</source>
        <translation>&amp;Untergrenze heben: Das schwächste Tandem ist so gut wie möglich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>The best answer is looked for in this order: an earlier aim never gives way to a later one.</source>
        <translation>Die beste Lösung wird in dieser Folge gesucht: Ein früheres Ziel weicht nie einem späteren.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>{placed} of {all} mentees.</source>
        <translation>{placed} von {all} Mentees.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>The worst pair has {fit} of 100.</source>
        <translation>Das schwächste Tandem hat {fit} von 100.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>{points} points.</source>
        <translation>{points} Punkte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Pinned and confirmed pairs stay</source>
        <translation>Festgelegte und bestätigte Tandems bleiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Always.</source>
        <translation>Immer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Most mentees are placed</source>
        <translation>Die meisten Mentees haben einen Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>The highest total of points</source>
        <translation>Die höchste Summe der Punkte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Points added for those left out last time</source>
        <translation>Zusatzpunkte für alle, die letztes Mal leer ausgingen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Of equal answers always the same one</source>
        <translation>Von gleichen Lösungen immer dieselbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_order.py"/>
        <source>Who applied earlier comes first; the order of rows never matters.</source>
        <translation>Wer sich früher beworben hat, kommt zuerst; die Folge der Zeilen spielt nie eine Rolle.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_rules.py"/>
        <source>The same stage is enough (&amp;peer mentoring)</source>
        <translation>Dieselbe Stufe &amp;genügt (Mentoring unter Gleichen)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_rules.py"/>
        <source>A rule is never traded for points. Only your override with a written reason sets one aside, for one pair.</source>
        <translation>Eine Regel wird nie gegen Punkte getauscht. Nur Ihre schriftliche Begründung setzt eine außer Kraft, für ein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_rules.py"/>
        <source>The lowest score accepted</source>
        <translation>Die niedrigste Punktzahl, die gilt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <location filename="../../mentordesk/ui/matching/telling.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>1 pair</source>
        <translation>1 Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count:,} pairs</source>
        <translation>{count:,} Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The best answer stays as it is.</source>
        <translation>Die beste Lösung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The best answer changes for 1 mentee: {names}.</source>
        <translation>Die beste Lösung ändert sich für 1 Mentee: {names}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The best answer changes for {count} mentees: {names}.</source>
        <translation>Die beste Lösung ändert sich für {count} Mentees: {names}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Nobody is paired on the board yet.</source>
        <translation>Auf der Tafel gibt es noch keine Tandems.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>On the board now: {pairs}, {total} points, worst pair {fit}.</source>
        <translation>Jetzt auf der Tafel: {pairs}, {total} Punkte, schwächstes Tandem {fit}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>A rule would forbid {pairs} of them.</source>
        <translation>Eine Regel würde {pairs} davon verbieten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>nothing changes</source>
        <translation>ändert sich nichts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Without it, {changes}.</source>
        <translation>Ohne sie: {changes}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>With it, {changes}.</source>
        <translation>Mit ihr: {changes}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>If the same stage were not enough, {changes}.</source>
        <translation>Wenn dieselbe Stufe nicht genügte: {changes}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>If the same stage were enough, {changes}.</source>
        <translation>Wenn dieselbe Stufe genügte: {changes}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count} more placed</source>
        <translation>{count} mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count} fewer placed</source>
        <translation>{count} weniger mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>the worst pair {points}</source>
        <translation>das schwächste Tandem {points}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>the total {points}</source>
        <translation>die Summe {points}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>1 pair changes</source>
        <translation>1 Tandem ändert sich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count} pairs change</source>
        <translation>{count} Tandems ändern sich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Rules out nobody in this intake.</source>
        <translation>Schließt in diesem Durchgang niemanden aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Rules out {pairs} of {all:,}</source>
        <translation>Schließt {pairs} von {all:,} aus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>, {count:,} of them alone</source>
        <translation>, davon {count:,} allein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>; without it {count} more placed</source>
        <translation>; ohne sie {count} mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Leaves 1 mentee with nobody: {names}.</source>
        <translation>Lässt 1 Mentee ganz ohne Wahl: {names}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Leaves {count} mentees with nobody: {names}.</source>
        <translation>Lässt {count} Mentees ganz ohne Wahl: {names}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Both applications are ready</source>
        <translation>Beide Bewerbungen sind bereit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Nobody mentors themselves</source>
        <translation>Niemand begleitet sich selbst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The two work for different employers</source>
        <translation>Die beiden arbeiten für verschiedene Arbeitgeber</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>They were not partners before</source>
        <translation>Sie waren noch kein Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Neither has ruled the other out</source>
        <translation>Keine Seite hat die andere ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The mentor is further in the career</source>
        <translation>Mentor/in ist beruflich weiter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>They share a way to meet</source>
        <translation>Sie haben einen gemeinsamen Weg, sich zu treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Near enough, where one meets in person only</source>
        <translation>Nah genug, wo eine Seite sich nur persönlich trifft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>They share a language</source>
        <translation>Sie haben eine gemeinsame Sprache</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The coordinator has not banned the pair</source>
        <translation>Die Koordination hat das Tandem nicht ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The score is at least</source>
        <translation>Die Punktzahl ist mindestens</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>The mentor takes a mentee at all</source>
        <translation>Mentor/in nimmt überhaupt Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>Nobody in this intake.</source>
        <translation>Niemand in diesem Durchgang.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count} mentees; {out} stay out.</source>
        <translation>{count} Mentees; {out} bleiben draußen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/settings_words.py"/>
        <source>{count} mentees; room for all.</source>
        <translation>{count} Mentees; Platz für alle.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>Snapshots of the board</source>
        <translation>Momentaufnahmen der Tafel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>&amp;Take a snapshot</source>
        <translation>&amp;Momentaufnahme machen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>The board is kept as {name}.</source>
        <translation>Die Tafel ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>The snapshot {name} is forgotten.</source>
        <translation>Die Momentaufnahme {name} ist vergessen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>{name} is back: {made} made, {removed} taken apart.</source>
        <translation>{name} ist zurück: {made} gebildet, {removed} gelöst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>%n pairs</source>
        <translation><numerusform>%n Tandem</numerusform><numerusform>%n Tandems</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>A snapshot keeps who is with whom, and the pins. Choose one to see it beside the board now, or two (with Ctrl) to see them side by side. Figures are at today's scores.</source>
        <translation>Eine Momentaufnahme bewahrt auf, wer mit wem ist, und die Festlegungen. Wählen Sie eine, um sie neben der Tafel von jetzt zu sehen, oder zwei (mit Strg) nebeneinander. Zahlen gelten nach den heutigen Punkten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>A name, for example: before the phone calls</source>
        <translation>Ein Name, zum Beispiel: vor den Anrufen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_dialog.py"/>
        <source>Name of the new snapshot</source>
        <translation>Name der neuen Momentaufnahme</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <source>The board now</source>
        <translation>Die Tafel jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_rows.py"/>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Placed</source>
        <translation>Mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <source>{one} only in {a}, {other} only in {b}.</source>
        <translation>{one} nur in {a}, {other} nur in {b}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/snapshots_side.py"/>
        <source>Take a snapshot before you try something, then choose it in the list.</source>
        <translation>Machen Sie eine Momentaufnahme, bevor Sie etwas ausprobieren, und wählen Sie sie dann in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>what they offer</source>
        <translation>was sie anbieten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>biography</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Topics in people's own words</source>
        <translation>Themen in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Topics to confirm</source>
        <translation>Themen zum Bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Reading what everybody wrote…</source>
        <translation>Es wird gelesen, was alle geschrieben haben…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Tick &amp;all shown</source>
        <translation>&amp;Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>{topics} added</source>
        <translation>{topics} hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>%n topics</source>
        <translation><numerusform>%n Thema</numerusform><numerusform>%n Themen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>These topics of the programme's list stand in somebody's own words, but not among their topics. Words alone only guess: tick what is meant. It comes after what they ticked themselves.</source>
        <translation>Diese Themen aus der Liste des Programms stehen in jemandes eigenen Worten, aber nicht unter dessen Themen. Worte allein lassen nur raten: Kreuzen Sie an, was gemeint ist. Es kommt nach dem selbst Angekreuzten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>Nobody wrote of a topic that is not among their topics. Other words for topics can be named in Board &gt; Match settings &gt; Words.</source>
        <translation>Niemand hat von einem Thema geschrieben, das nicht unter den eigenen Themen ist. Andere Wörter für Themen lassen sich unter Tafel &gt; Zuordnung einstellen &gt; Wörter nennen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>&amp;Confirm {topics}</source>
        <translation>{topics} &amp;bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/topics_dialog.py"/>
        <source>&amp;Confirm</source>
        <translation>B&amp;estätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>A better worst pair, or a better total?</source>
        <translation>Ein besseres schwächstes Tandem oder eine bessere Summe?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Each line is proven: nothing else with so good a worst pair places more, or has a higher total. Choose one to see who would move.</source>
        <translation>Jede Zeile ist nachgewiesen: Nichts anderes mit einem so guten schwächsten Tandem gibt mehr Leuten Platz oder hat eine höhere Summe. Wählen Sie eine, um zu sehen, wer sich bewegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Best answer</source>
        <translation>Beste Lösung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>With this floor</source>
        <translation>Mit dieser Untergrenze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>&amp;Suggest with this floor…</source>
        <translation>&amp;Mit dieser Untergrenze vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>No pair below</source>
        <translation>Kein Tandem unter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/trade_off_dialog.py"/>
        <source>Answers, the best total first</source>
        <translation>Lösungen, die beste Summe zuerst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>If a mentor withdrew</source>
        <translation>Wenn jemand ausfällt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>For each mentor, everybody else was matched again in the best answer. Choose a mentor to see who would be hurt and who would move.</source>
        <translation>Für jede Mentorin und jeden Mentor wurden alle anderen neu und bestmöglich zugeordnet. Wählen Sie jemanden, um zu sehen, wen es träfe und wer sich bewegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Mentors, those who would be missed most first</source>
        <translation>Mentor/innen, die am meisten fehlen würden, zuerst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Without this mentor</source>
        <translation>Ohne diese Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Nobody has a mentee in the best answer yet.</source>
        <translation>In der besten Lösung hat noch niemand Mentees.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>Left without a mentor</source>
        <translation>Bleibt ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/understudies_dialog.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Why has this mentee no mentor?</source>
        <translation>Warum hat diese oder dieser Mentee kein Tandem?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Why has {mentee} no mentor?</source>
        <translation>Warum hat {mentee} kein Tandem?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>This mentee no longer takes part in the intake.</source>
        <translation>Diese oder dieser Mentee nimmt am Durchgang nicht mehr teil.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Nothing stands in the way: the proven best answer places {mentee} with {mentor} ({score}). It is not on the board yet.</source>
        <translation>Nichts steht im Weg: Die nachweislich beste Lösung bringt {mentee} mit {mentor} zusammen ({score}). Auf der Tafel ist es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Ruled out, by rule</source>
        <translation>Ausgeschlossen, nach Regel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Who competes for these places</source>
        <translation>Wer um diese Plätze mitbewirbt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Mentees: {names}</source>
        <translation>Mentees: {names}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Places with: {names}</source>
        <translation>Plätze bei: {names}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>{count} of {all} mentors</source>
        <translation>{count} von {all} Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>What would help, the cheapest first</source>
        <translation>Was helfen würde, das Einfachste zuerst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>None of the usual repairs would place anybody more; each was tried.</source>
        <translation>Keine der üblichen Abhilfen brächte mehr Leute unter; jede wurde ausprobiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Each was tried by matching everybody again.</source>
        <translation>Jede wurde ausprobiert, indem alle neu zugeordnet wurden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Give the place</source>
        <translation>Platz geben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Override…</source>
        <translation>Übergehen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>Open the checklist</source>
        <translation>Prüfliste öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/unmatched_dialog.py"/>
        <source>What to look for…</source>
        <translation>Wonach suchen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>Why, and why not</source>
        <translation>Warum, und warum nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>Why these two, or why not?</source>
        <translation>Warum diese beiden, oder warum nicht?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>They are paired on the board now.</source>
        <translation>Sie sind jetzt auf der Tafel ein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>On the board {mentee} is with {mentor} now.</source>
        <translation>Auf der Tafel ist {mentee} jetzt mit {mentor} zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>Score {score} of 100: the parts add up to it exactly</source>
        <translation>Punktzahl {score} von 100: Die Teile ergeben genau diese Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>Both answered {share} % of what counts; the rest is left out.</source>
        <translation>Beide haben {share} % dessen beantwortet, was zählt; der Rest bleibt außer Acht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>The best others for {mentee}</source>
        <translation>Die besten anderen für {mentee}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/why_dialog.py"/>
        <source>held by %1</source>
        <translation>vergeben an %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Words that mean the same</source>
        <translation>Wörter, die dasselbe bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>They belong to the programme and count in every intake: for the rule about employers, for topics in common, and for topics found in people's own words.</source>
        <translation>Sie gehören zum Programm und zählen in jedem Durchgang: für die Regel über Arbeitgeber, für gemeinsame Themen und für Themen in eigenen Worten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>&amp;Employers that are one and the same</source>
        <translation>&amp;Arbeitgeber, die ein und derselbe sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>One employer on each line, its names with = between them.</source>
        <translation>Ein Arbeitgeber pro Zeile, seine Namen mit = dazwischen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Employers that are one and the same</source>
        <translation>Arbeitgeber, die ein und derselbe sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>State Library of New South Wales = SLNSW = State Library NSW</source>
        <translation>Stadtbücherei Musterstadt = SBM = Bücherei Musterstadt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Other words for topics</source>
        <translation>Andere Wörter für Themen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Beside each topic what else people call it, with ; between the words.</source>
        <translation>Neben jedem Thema, wie man es sonst noch nennt, mit ; zwischen den Wörtern.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>Other words for {topic}</source>
        <translation>Andere Wörter für {topic}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/matching/words_dialog.py"/>
        <source>The programme has no list of topics.</source>
        <translation>Das Programm hat keine Themenliste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/menu_groups.py"/>
        <source>&amp;Questions and answers</source>
        <translation>F&amp;ragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/menu_groups.py"/>
        <source>On pap&amp;er</source>
        <translation>&amp;Auf Papier</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/menu_groups.py"/>
        <source>The car&amp;ds</source>
        <translation>&amp;Die Karten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/opener.py"/>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>%n mentees</source>
        <translation><numerusform>%n Mentee</numerusform><numerusform>%n Mentees</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>%n mentors</source>
        <translation><numerusform>%n Mentor/in</numerusform><numerusform>%n Mentor/innen</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>{0} free</source>
        <translation>{0} frei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>%n mentor places</source>
        <translation><numerusform>%n Mentorenplatz</numerusform><numerusform>%n Mentorenplätze</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>Draft matches</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>not yet confirmed</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>{0} told</source>
        <translation>{0} benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/overview/cards.py"/>
        <source>%n places</source>
        <translation><numerusform>%n Platz</numerusform><numerusform>%n Plätze</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <source>Due and coming up</source>
        <translation>Fällig und demnächst</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <source>Save for my calen&amp;dar…</source>
        <translation>&amp;Für meinen Kalender speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <source>%1 more dates</source>
        <translation>%1 weitere Termine</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/days_card.py"/>
        <source>No dates lie ahead.</source>
        <translation>Es stehen keine Termine bevor.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/outlook.py"/>
        <source>&amp;What to look for…</source>
        <translation>Wonach &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>%1 intake</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Where the intake stands</source>
        <translation>Wo der Durchgang steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>No intake is finished until every mentee has a confirmed match or a written reason why not.</source>
        <translation>Kein Durchgang ist fertig, bevor alle Mentees ein bestätigtes Tandem haben oder ein schriftlicher Grund dagegen vorliegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Places and demand by sector</source>
        <translation>Plätze und Nachfrage nach Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>mentor places (bar) · mentees (mark)</source>
        <translation>Mentorenplätze (Balken) · Mentees (Strich)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Save for my calendar</source>
        <translation>Für meinen Kalender speichern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>%n dates</source>
        <translation><numerusform>%n Termin</numerusform><numerusform>%n Termine</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>&amp;Import applications…</source>
        <translation>Bewerbungen &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>&amp;Go to the board</source>
        <translation>&amp;Zur Tafel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>Make the first intake</source>
        <translation>Den ersten Durchgang anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>An intake is one dated round of applications, matching and twelve months of mentoring. Its dates drive everything you see here.</source>
        <translation>Ein Durchgang ist eine datierte Runde: Bewerbungen, Zuordnung und zwölf Monate Mentoring. Seine Termine bestimmen alles, was Sie hier sehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/overview/tab.py"/>
        <source>New intake…</source>
        <translation>Neuer Durchgang…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <source>Never write here what the two talked about.</source>
        <translation>Schreiben Sie hier nie, worüber die beiden gesprochen haben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Mark a fee as paid</source>
        <translation>Gebühr als bezahlt eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Who pays this fee</source>
        <translation>Wer diese Gebühr zahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Keep this</source>
        <translation>B&amp;ehalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Paid by</source>
        <translation>Be&amp;zahlt von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Purchase &amp;order</source>
        <translation>Be&amp;stellnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Check in with a pair</source>
        <translation>Zwischengespräch mit einem Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;Record</source>
        <translation>E&amp;intragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>for example: all is well, wants a new date</source>
        <translation>zum Beispiel: alles gut, wünscht einen neuen Termin</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Asked on</source>
        <translation>&amp;Gefragt am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Outcome</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Log a meeting</source>
        <translation>Treffen eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Log</source>
        <translation>Ei&amp;ntragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Change a meeting</source>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;By</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Mentee's &amp;preparation</source>
        <translation>Vorbereitung der oder des &amp;Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Mentor's p&amp;reparation</source>
        <translation>&amp;Vorbereitung der Mentorin oder des Mentors</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Open a case</source>
        <translation>Vorfall eröffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Go on with a case</source>
        <translation>Vorfall weiterführen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Cases are never exported unless you tick them.</source>
        <translation>Vorfälle werden nie exportiert, es sei denn, Sie kreuzen es an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Heard by</source>
        <translation>Geh&amp;ört von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;About</source>
        <translation>W&amp;orum es geht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>What was &amp;done</source>
        <translation>Was getan w&amp;urde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>&amp;Look again on</source>
        <translation>Wieder anse&amp;hen am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/asking.py"/>
        <source>Correct how a case is filed</source>
        <translation>Berichtigen, wie ein Vorfall abgelegt ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>On hold</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Ended early</source>
        <translation>Früh beendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Pinned</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Silent for {0} days</source>
        <translation>Seit {0} Tagen still</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Check-in due</source>
        <translation>Zwischengespräch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Fee due</source>
        <translation>Gebühr fällig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/columns.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>None is logged yet.</source>
        <translation>Noch ist keines eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>{0} · {1} min · {2}</source>
        <translation>{0} · {1} Min. · {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Show %1 before</source>
        <translation>%1 frühere zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Log a meeting…</source>
        <translation>Treffen eintragen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Save its log sheet…</source>
        <translation>Stundenzettel speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Save its log sheet</source>
        <translation>Stundenzettel speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Cases</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>None: nothing went awry.</source>
        <translation>Keine: Es ist nichts schiefgegangen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>%n cases</source>
        <translation><numerusform>%n Vorfall</numerusform><numerusform>%n Vorfälle</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>%1, %2 open. Restricted.</source>
        <translation>%1, davon %2 offen. Vertraulich.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Open a case…</source>
        <translation>Vorfall eröffnen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Go on…</source>
        <translation>Weiterführen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>Close…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>What came of it, in a few words?</source>
        <translation>Was ist dabei herausgekommen, in wenigen Worten?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>{0}: {1} of {2} hours expected by now</source>
        <translation>{0}: {1} von {2} bisher erwarteten Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/contacts.py"/>
        <source>{0}, {1} reflections written</source>
        <translation>{0}, {1} Reflexionen geschrieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>No pair is chosen</source>
        <translation>Kein Tandem ist gewählt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Choose a pair in the list.</source>
        <translation>Wählen Sie ein Tandem in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>None: a fee is due only by a confirmed pair of an intake with one.</source>
        <translation>Keine: Eine Gebühr wird nur durch ein bestätigtes Tandem eines Durchgangs mit Gebühr fällig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Paid…</source>
        <translation>Bezahlt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Who pays…</source>
        <translation>Wer zahlt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>No refund…</source>
        <translation>Keine Erstattung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Check-ins</source>
        <translation>Zwischengespräche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>They are set up when the pair is told.</source>
        <translation>Sie werden angesetzt, wenn das Tandem benachrichtigt ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>%n months</source>
        <translation><numerusform>%n Monat</numerusform><numerusform>%n Monaten</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Asked…</source>
        <translation>Gefragt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/details.py"/>
        <source>Take the last one back</source>
        <translation>Das letzte zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <source>End a pair early</source>
        <translation>Tandem früh beenden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <source>%1 and %2: the mentor's place becomes free, and a fee raises the question of a refund.</source>
        <translation>%1 und %2: Der Platz wird frei, und bei einer Gebühr stellt sich die Frage der Erstattung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;End the pair</source>
        <translation>&amp;Tandem beenden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/ending.py"/>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;Circumstances</source>
        <translation>&amp;Umstände</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/pane.py"/>
        <source>The chosen pair</source>
        <translation>Das gewählte Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/pane.py"/>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Pairs</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Mark as tol&amp;d</source>
        <translation>Als benachrichtigt &amp;eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Mark as &amp;completed</source>
        <translation>A&amp;ls abgeschlossen eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>&amp;End early…</source>
        <translation>&amp;Früh beenden…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>&amp;Fees of this intake…</source>
        <translation>&amp;Gebühren dieses Durchgangs…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Statements and &amp;letters for both…</source>
        <translation>&amp;Nachweise und Schreiben für beide…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Letters to the me&amp;ntee…</source>
        <translation>Briefe an &amp;die oder den Mentee…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Letters to the ment&amp;or…</source>
        <translation>Briefe &amp;an Mentor/in…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>The mentee over the &amp;years…</source>
        <translation>Mentee &amp;über die Jahre…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>The mentor over the yea&amp;rs…</source>
        <translation>Mentor/&amp;in über die Jahre…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>%1 was moved on.</source>
        <translation>%1 weitergeschaltet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>%1 were moved on.</source>
        <translation>%1 weitergeschaltet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>No pairs yet</source>
        <translation>Noch keine Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Match people on the board: drag a mentee onto a mentor, or let MentorDesk suggest pairs for everybody.</source>
        <translation>Bringen Sie Menschen auf der Tafel zusammen: Ziehen Sie Mentees auf Mentor/innen, oder lassen Sie MentorDesk für alle ein Tandem vorschlagen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/tab.py"/>
        <source>Go to the board</source>
        <translation>Zur Tafel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>who pays: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>After {0}</source>
        <translation>Nach {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>{0}: due {1}</source>
        <translation>{0}: fällig {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>{0}: asked {1}{2}</source>
        <translation>{0}: gefragt {1}{2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>{0}. Closed {1}: {2}</source>
        <translation>{0}. Abgeschlossen {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/words.py"/>
        <source>{0}. Look again {1}</source>
        <translation>{0}. Wieder ansehen {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>Never write here what the two talk about.</source>
        <translation>Schreiben Sie hier nie, worüber die beiden sprechen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>%1 accepts</source>
        <translation>%1 nimmt an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>%1 declines</source>
        <translation>%1 lehnt ab</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>%1 and %2 stay in the list with the reason; both wait on the board again.</source>
        <translation>%1 und %2 bleiben mit dem Grund in der Liste; beide warten wieder auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>&amp;Note it</source>
        <translation>&amp;Vermerken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;Answered on</source>
        <translation>&amp;Geantwortet am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>How often they meet</source>
        <translation>Wie oft sie sich treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>Goals of the mentee: %1</source>
        <translation>Ziele der oder des Mentee: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;Means to meet</source>
        <translation>Wollen &amp;sich treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>The first contact</source>
        <translation>Der erste Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>A logged meeting counts as well; this is for a pair that only told you.</source>
        <translation>Ein eingetragenes Treffen zählt ebenso; dies ist für ein Tandem, das Ihnen nur davon erzählt hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>They &amp;met on</source>
        <translation>G&amp;etroffen am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>&amp;What is to be done</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_asking.py"/>
        <source>Change a reminder</source>
        <translation>Erinnerung ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Goals of the mentee</source>
        <translation>Ziele der oder des Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Other pairs of the two</source>
        <translation>Andere Tandems der beiden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Put on ho&amp;ld</source>
        <translation>&amp;Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Let it &amp;go on</source>
        <translation>&amp;Weitergehen lassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>The pair</source>
        <translation>Das Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Acceptance</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Both were as&amp;ked</source>
        <translation>&amp;Beide wurden gefragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Accepts…</source>
        <translation>Nimmt an…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Declines…</source>
        <translation>Lehnt ab…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Means to meet: %1</source>
        <translation>Wollen sich treffen: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>How often…</source>
        <translation>Wie oft…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>They met…</source>
        <translation>Sie trafen sich…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Not known whether they stayed in touch.</source>
        <translation>Nicht bekannt, ob sie in Verbindung geblieben sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>They stayed in touch.</source>
        <translation>Sie sind in Verbindung geblieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>They did not stay in touch.</source>
        <translation>Sie sind nicht in Verbindung geblieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Stayed in touch</source>
        <translation>In Verbindung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Did not</source>
        <translation>Nicht in Verbindung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>Remind me…</source>
        <translation>Mich erinnern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>{0}: asked {1}, no answer yet</source>
        <translation>{0}: gefragt {1}, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>{0}: not asked yet</source>
        <translation>{0}: noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>First contact due {0}</source>
        <translation>Erster Kontakt fällig {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>First contact {0}</source>
        <translation>Erster Kontakt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>, last {0}</source>
        <translation>, zuletzt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/pairs/year_sections.py"/>
        <source>; silent for {0} days</source>
        <translation>; seit {0} Tagen still</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/printing.py"/>
        <location filename="../../mentordesk/ui/tasks.py"/>
        <source>MentorDesk</source>
        <translation>MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/printing.py"/>
        <source>The printer did not accept the job. Nothing was printed; choose another.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Es wurde nichts gedruckt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/entrance.py"/>
        <source>Changing the password, in every copy…</source>
        <translation>Das Passwort wird geändert, in jeder Kopie…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/for_good.py"/>
        <source>Making a backup first…</source>
        <translation>Zuerst entsteht eine Sicherung…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/left_dialog.py"/>
        <source>These copies still hold the data</source>
        <translation>Diese Kopien enthalten die Daten noch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/left_dialog.py"/>
        <source>They could not be rewritten. Delete them, or keep them and know it.</source>
        <translation>Sie ließen sich nicht neu schreiben. Löschen Sie sie, oder behalten Sie sie und wissen Sie darum.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/left_dialog.py"/>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>Type the password first, or press Cancel.</source>
        <translation>Geben Sie zuerst das Passwort ein oder drücken Sie Abbrechen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>The programme is closed for a moment, and everything in it is encrypted.</source>
        <translation>Das Programm wird für einen Moment geschlossen, und alles darin wird verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;Set it</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal dasselbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>&amp;Remove the password: anybody may read the file then</source>
        <translation>Passwort entfernen: &amp;Dann darf jeder die Datei lesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>The two passwords are not the same. Nothing was changed.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/password_dialogs.py"/>
        <source>A password needs 8 characters or more. Nothing was changed.</source>
        <translation>Ein Passwort braucht 8 Zeichen oder mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Cases are restricted. They speak of both sides of a pair, and are left out unless you tick them.</source>
        <translation>Vorfälle sind vertraulich. Sie handeln von beiden Seiten eines Tandems und bleiben weg, wenn Sie sie nicht ankreuzen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>With the &amp;cases about their pairs (%1)</source>
        <translation>&amp;Mit den Vorfällen um ihre Tandems (%1)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Everything about this person</source>
        <translation>Alles über diese Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>This cannot be undone, not by Undo and not from a backup.</source>
        <translation>Das lässt sich nicht rückgängig machen, weder mit Rückgängig noch aus einer Sicherung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Every name, address and number, all answers, files, letters and quotes, the name on certificates, and their name in every text, in the history and in letters to others. A pair that still runs ends. What was done before can no longer be undone.</source>
        <translation>Jeder Name, jede Adresse und Nummer, alle Antworten, Dateien, Briefe und Zitate, der Name auf Urkunden und in jedem Text, im Verlauf und in Briefen an andere. Ein noch laufendes Tandem endet. Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Backups and copies</source>
        <translation>Sicherungen und Kopien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>%1 on this computer: rewritten without them.</source>
        <translation>%1 auf diesem Computer: ohne diese Person neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>%n copies</source>
        <translation><numerusform>%n Kopie</numerusform><numerusform>%n Kopien</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>None is known on this computer; the one made now goes again.</source>
        <translation>Auf diesem Computer ist keine bekannt; die eben gemachte verschwindet wieder.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>That somebody took part: role, sector, pair, attendance, hours, and the number of a certificate. Reports count them as before.</source>
        <translation>Dass jemand teilgenommen hat: Rolle, Bereich, Tandem, Teilnahme, Stunden und die Nummer einer Urkunde. Berichte zählen dies wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>&amp;I know that nobody can bring this back</source>
        <translation>&amp;Ich weiß, dass niemand dies zurückholen kann</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Take %1 of other people out too, in which the name stands</source>
        <translation>Auch %1 anderer Personen herausnehmen, in denen der Name steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/person_verbs.py"/>
        <source>Erasing, in every copy…</source>
        <translation>Gelöscht wird in jeder Kopie…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/reminding.py"/>
        <source>%1 was to be anonymised after %2: Programme &gt; Keep names until.</source>
        <translation>%1 sollte nach %2 anonymisiert werden: Programm &gt; Namen aufbewahren bis.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/reminding.py"/>
        <source> And %1 more.</source>
        <translation> Und %1 weitere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>How long %1 keeps its names</source>
        <translation>Wie lange %1 die Namen behält</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>From that day on you are reminded to anonymise the intake: its people go, its figures stay. Nothing happens by itself.</source>
        <translation>Ab diesem Tag werden Sie daran erinnert, den Durchgang zu anonymisieren: Die Personen verschwinden, die Zahlen bleiben. Von selbst geschieht nichts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>&amp;Anonymise after</source>
        <translation>&amp;Anonymisieren nach</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>Proposed: two years after the end, %1.</source>
        <translation>Vorgeschlagen: zwei Jahre nach dem Ende, %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>Anonymise &amp;now…</source>
        <translation>&amp;Jetzt anonymisieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>This intake was anonymised already.</source>
        <translation>Dieser Durchgang ist schon anonymisiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>Anonymise %1?</source>
        <translation>%1 anonymisieren?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>&amp;Anonymise for good</source>
        <translation>&amp;Endgültig anonymisieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>%1: names, addresses, answers in their own words, files, letters, quotes, the names on certificates, and what history keeps of them. Backups and copies on this computer are rewritten without them. What was done before can no longer be undone.</source>
        <translation>%1: Namen, Adressen, Antworten in eigenen Worten, Dateien, Briefe, Zitate, die Namen auf Urkunden und was der Verlauf davon aufbewahrt. Sicherungen und Kopien auf diesem Computer werden ohne sie neu geschrieben. Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>Every figure of the reports: roles, sectors, places, career stages, pairs and how they ended, attendance, hours, certificate numbers, and why somebody was not matched. A printed certificate can no longer be reprinted with its name.</source>
        <translation>Jede Zahl der Berichte: Rollen, Bereiche, Orte, Karrierestufen, Tandems und wie sie endeten, Teilnahme, Stunden, Urkundennummern, und warum jemand kein Tandem hatte. Eine gedruckte Urkunde kann nicht mehr mit ihrem Namen nachgedruckt werden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>%1 in another intake as well: what they sent for this one goes, their names stay there.</source>
        <translation>%1 auch in einem anderen Durchgang: Was sie für diesen geschickt haben, verschwindet, ihre Namen bleiben dort.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>1 person is</source>
        <translation>1 Person ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>{0} people are</source>
        <translation>{0} Personen sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>In other intakes</source>
        <translation>In anderen Durchgängen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/privacy/retention_dialog.py"/>
        <source>Anonymising, in every copy…</source>
        <translation>Anonymisiert wird in jeder Kopie…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>One file holds the scheme, its people and all its intakes.</source>
        <translation>Eine Datei enthält das Programm, seine Menschen und alle seine Durchgänge.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>&amp;Make the programme</source>
        <translation>&amp;Programm anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Those of library and information work (a sample)</source>
        <translation>Die für Bibliothek und Information (ein Muster)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>None yet: begin with empty lists</source>
        <translation>Noch keine: mit leeren Listen beginnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Those of a scheme file…</source>
        <translation>Die einer Vorlagendatei…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>&amp;Name of the scheme</source>
        <translation>&amp;Name des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>&amp;Association</source>
        <translation>&amp;Verband</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>&amp;Currency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>&amp;Lists of choices</source>
        <translation>&amp;Auswahllisten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>File of the programme</source>
        <translation>Datei des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>A scheme file</source>
        <translation>Eine Vorlagendatei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Scheme files (*.json)</source>
        <translation>Vorlagendateien (*.json)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Where to keep the programme</source>
        <translation>Wo das Programm liegen soll</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Give the scheme a name first. Nothing was made.</source>
        <translation>Geben Sie dem Programm zuerst einen Namen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/programme_dialog.py"/>
        <source>Choose the time zone from the list. Nothing was made.</source>
        <translation>Wählen Sie die Zeitzone aus der Liste. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/charts.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/charts.py"/>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Partners</source>
        <translation>Partner/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Person over the years</source>
        <translation>Person über die Jahre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Everything known over the years. Cases are restricted and not listed here.</source>
        <translation>Alles, was über die Jahre bekannt ist. Vorfälle sind vertraulich und stehen hier nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/person_dialog.py"/>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Hide &amp;counts under 3</source>
        <translation>Anzahlen &amp;unter 3 verbergen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>For a report that leaves the office: small counts are said as “under 3”.</source>
        <translation>Für einen Bericht, der das Büro verlässt: Kleine Anzahlen heißen „unter 3“.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>%1, the intake is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>All intakes side by side</source>
        <translation>Alle Durchgänge nebeneinander</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Pe&amp;ople…</source>
        <translation>&amp;Menschen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Save as pa&amp;ges…</source>
        <translation>&amp;Als Seiten speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Maga&amp;zine page…</source>
        <translation>Seite &amp;für das Magazin…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/tab.py"/>
        <source>The figures appear here as soon as there is an intake with applications.</source>
        <translation>Die Zahlen erscheinen hier, sobald es einen Durchgang mit Bewerbungen gibt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Ready to mentor</source>
        <translation>Bereit als Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Became mentors</source>
        <translation>Wurden Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Returning mentors</source>
        <translation>Kehren als Mentor/in zurück</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>To be thanked</source>
        <translation>Dank gebührt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Took part in</source>
        <translation>Nahm teil an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>People over the years</source>
        <translation>Menschen über die Jahre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Past mentees who may be mentors next, mentors who come back, and whom to thank.</source>
        <translation>Frühere Mentees, die als Nächstes Mentor/in sein könnten, Mentor/innen, die wiederkommen, und wem zu danken ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>&amp;Open the person…</source>
        <translation>&amp;Person öffnen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>&amp;Invite to be a mentor</source>
        <translation>Als &amp;Mentor/in einladen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>Co&amp;py addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>%1 drafted on the Letters page. Nothing was sent.</source>
        <translation>%1 auf der Seite Briefe entworfen. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>%n addresses are</source>
        <translation><numerusform>%n Adresse ist</numerusform><numerusform>%n Adressen sind</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/reports/years_dialog.py"/>
        <source>%1 on the clipboard.</source>
        <translation>%1 in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tab_strip.py"/>
        <source>Pages of the programme</source>
        <translation>Seiten des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/table.py"/>
        <source>Nothing fits this filter.</source>
        <translation>Zu diesem Filter passt nichts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tabs.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tasks.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/theme.py"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/theme.py"/>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/theme.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tokens.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tokens.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tokens.py"/>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>{0} (typeface)</source>
        <translation>{0} (Schrift)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>About MentorDesk</source>
        <translation>Über MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>What comes with MentorDesk</source>
        <translation>Was mit MentorDesk kommt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>Licences of everything shipped</source>
        <translation>Lizenzen von allem Mitgelieferten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>MentorDesk {0}</source>
        <translation>MentorDesk {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/about_dialog.py"/>
        <source>The desk of a mentoring scheme's coordinator: import applications, match people, print certificates. Free software under the MIT licence. Everything stays on this computer; nothing is reported to anybody.</source>
        <translation>Der Schreibtisch der Koordination eines Mentoring-Programms: Bewerbungen importieren, Menschen zusammenbringen, Urkunden drucken. Freie Software unter der MIT-Lizenz. Alles bleibt auf diesem Computer; niemandem wird etwas gemeldet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>Checking the programme…</source>
        <translation>Das Programm wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>Check programme</source>
        <translation>Programm prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>The check found something:</source>
        <translation>Die Prüfung hat etwas gefunden:</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>Restore the newest backup to a new file: Tools &gt; Backups.</source>
        <translation>Stellen Sie die neueste Sicherung in eine neue Datei wieder her: Werkzeuge &gt; Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/check_dialog.py"/>
        <source>Every page of the file was read, its tables are ours alone, every reference and rule holds, stored files are byte for byte what arrived, and a copy was restored, compared row by row, and its last action taken back and done again.</source>
        <translation>Jede Seite der Datei wurde gelesen, ihre Tabellen sind nur unsere, jeder Verweis und jede Regel stimmt, aufbewahrte Dateien sind Byte für Byte, was ankam, und eine Kopie wurde wiederhergestellt, Zeile für Zeile verglichen, ihre letzte Aktion zurückgenommen und wiederholt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>A workbook can be edited and imported again.</source>
        <translation>Eine Tabelle lässt sich bearbeiten und wieder importieren.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>The intake as one workbook (.xlsx)</source>
        <translation>Der Durchgang als eine Tabelle (.xlsx)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>The intake as a folder of CSV files</source>
        <translation>Der Durchgang als Ordner mit CSV-Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Blank application form for mentees</source>
        <translation>Leeres Bewerbungsformular für Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Blank application form for mentors</source>
        <translation>Leeres Bewerbungsformular für Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Include s&amp;ensitive answers and answers under own headings</source>
        <translation>&amp;Heikle Antworten und Antworten unter eigenen Überschriften einschließen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Include support &amp;cases (restricted)</source>
        <translation>&amp;Vorfälle einschließen (vertraulich)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Pronouns, access needs, who to avoid and the like leave only when ticked.</source>
        <translation>Pronomen, besonderer Bedarf, wer zu meiden ist und dergleichen gehen nur hinaus, wenn es angekreuzt ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Mentee application</source>
        <translation>Bewerbung als Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Mentor application</source>
        <translation>Bewerbung als Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/export_dialog.py"/>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>MentorDesk quick guide.pdf</source>
        <translation>MentorDesk Kurzanleitung.pdf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Save the quick guide</source>
        <translation>Kurzanleitung speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Opens this part of the help</source>
        <translation>Öffnet diesen Teil der Hilfe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>How do I…</source>
        <translation>Wie kann ich…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Quick &amp;guide as PDF…</source>
        <translation>&amp;Kurzanleitung als PDF…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/help_dialog.py"/>
        <source>Nothing was found. Try another word, such as letter, fee or backup.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort, etwa letter, fee oder backup.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>&amp;Undo this one</source>
        <translation>&amp;Dies rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation>&amp;Bis hierher zurück</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>What the chosen action changed</source>
        <translation>Was die gewählte Aktion geändert hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>Nothing was changed then. Take a filter away to see more.</source>
        <translation>Da wurde nichts geändert. Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>&amp;Go back to here (undo %1)</source>
        <translation>Bis &amp;hierher zurück (%1 rückgängig)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/tools/history_dialog.py"/>
        <source>%n steps</source>
        <translation><numerusform>%n Schritt</numerusform><numerusform>%n Schritte</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/history_model.py"/>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>Show a page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>Correct an answer, or open what is chosen</source>
        <translation>Antwort berichtigen oder Gewähltes öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>F2, Enter</source>
        <translation>F2, Eingabe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>On the board: pick up, move, drop, cancel</source>
        <translation>Auf der Tafel: aufnehmen, bewegen, ablegen, abbrechen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>Space, arrows, Enter, Esc</source>
        <translation>Leertaste, Pfeile, Eingabe, Esc</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>On the board: cut a mentee, paste onto a mentor</source>
        <translation>Auf der Tafel: Mentee ausschneiden, bei Mentor/in einfügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/keys_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>MentorDesk speaks another language from its next start on.</source>
        <translation>MentorDesk spricht eine andere Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>&amp;Theme of this computer</source>
        <translation>&amp;Farben dieses Computers</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>A date 5/6 means 5 &amp;June</source>
        <translation>&amp;Ein Datum 5/6 bedeutet 5. Juni</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>Home &amp;country</source>
        <translation>&amp;Heimatland</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>&amp;Dialling code</source>
        <translation>&amp;Ländervorwahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source> weeks without a contact</source>
        <translation> Wochen ohne Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>A pair is &amp;silent after</source>
        <translation>Ein &amp;Tandem ist still nach</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>What belongs to the programme is kept in its file.</source>
        <translation>Was zum Programm gehört, steht in seiner Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/preferences.py"/>
        <source>There is no time zone {0}. A zone is like Australia/Sydney.</source>
        <translation>Es gibt keine Zeitzone {0}. Eine Zone sieht aus wie Europe/Berlin.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>Tour, %1</source>
        <translation>Rundgang, %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_bar.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>This is the Overview: what stands where in the chosen intake, what is due, and under Next steps what can be done now.</source>
        <translation>Dies ist die Übersicht: was im gewählten Durchgang wo steht, was fällig ist und unter Nächste Schritte, was jetzt getan werden kann.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Applicants come in with Import, or by dropping files on the window; Import shows this demonstration's inbox. Choose an applicant: checklist and answers stand at the right.</source>
        <translation>Bewerbungen kommen mit Importieren herein oder indem Sie Dateien auf das Fenster ziehen; Importieren zeigt den Eingang dieses Beispiels. Wählen Sie eine Bewerbung: Prüfliste und Antworten stehen rechts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>The Board: drag a mentee onto a mentor, or choose one and press Assign. Every mentor shows how well the two fit, and why.</source>
        <translation>Die Tafel: Ziehen Sie Mentees auf Mentor/innen, oder wählen Sie jemanden und drücken Sie Zuordnen. Überall steht, wie gut die beiden passen und warum.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Suggest all proposes pairs for everybody, proven to be the best, and shows them before anything changes.</source>
        <translation>Alle vorschlagen schlägt für alle Tandems vor, nachweislich die besten, und zeigt sie, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Pairs through the year: contacts, hours, check-ins and fees. Who fell silent is marked.</source>
        <translation>Tandems durch das Jahr: Kontakte, Stunden, Zwischengespräche und Gebühren. Wer still geworden ist, ist vermerkt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Letters are filled in for each person and wait as drafts. Nothing is ever sent by itself.</source>
        <translation>Briefe werden für jede Person gefüllt und warten als Entwürfe. Nie wird etwas von selbst gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Certificates: tick the people, look at the page, print. What is missing stands beside each name.</source>
        <translation>Urkunden: Kreuzen Sie die Personen an, sehen Sie die Seite an, drucken Sie. Was fehlt, steht neben jedem Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tools/tour_steps.py"/>
        <source>Whatever you did, Undo takes it back, also tomorrow. F1 opens help for what you see. Now try things out: nothing here is real.</source>
        <translation>Was Sie auch getan haben, Rückgängig nimmt es zurück, auch morgen. F1 öffnet die Hilfe zu dem, was Sie sehen. Probieren Sie jetzt aus: Nichts hier ist echt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Programme and intake: %1, %2</source>
        <translation>Programm und Durchgang: %1, %2</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Find people, files, events…</source>
        <translation>Personen, Dateien, Termine suchen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Find in this programme</source>
        <translation>In diesem Programm suchen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/top_bar.py"/>
        <source>Find in this programme (Ctrl+F)</source>
        <translation>In diesem Programm suchen (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/tour.py"/>
        <source>There is no display here, so the main job was done out of sight:</source>
        <translation>Hier gibt es keinen Bildschirm; die Hauptarbeit wurde deshalb ungesehen getan:</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Welcome to MentorDesk</source>
        <translation>Willkommen bei MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>The desk of a mentoring scheme: import applications, match people, print certificates. Everything stays on this computer.</source>
        <translation>Der Schreibtisch eines Mentoring-Programms: Bewerbungen importieren, Menschen zusammenbringen, Urkunden drucken. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Make a new programme</source>
        <translation>Neues Programm anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/welcome.py"/>
        <source>Look around in the demonstration</source>
        <translation>Im Beispielprogramm umsehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>Copying the programme to this computer…</source>
        <translation>Das Programm wird auf diesen Computer kopiert…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>Open a programme first, then drop the files on it again.</source>
        <translation>Öffnen Sie zuerst ein Programm und ziehen Sie die Dateien dann noch einmal darauf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>Let go to see what these files would change; nothing changes yet.</source>
        <translation>Loslassen, um zu sehen, was diese Dateien ändern würden; noch ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>Outlook hands over its messages in a way that only Outlook can read. Save the messages to a folder first (File &gt; Save as), then drop the folder here.</source>
        <translation>Outlook übergibt seine Nachrichten auf eine Weise, die nur Outlook lesen kann. Speichern Sie die Nachrichten zuerst in einem Ordner (Datei &gt; Speichern unter) und ziehen Sie den Ordner dann hierher.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>There are no copied files or cells to paste. Copy files, folders or the cells of a spreadsheet first.</source>
        <translation>Es sind keine kopierten Dateien oder Zellen zum Einfügen da. Kopieren Sie zuerst Dateien, Ordner oder die Zellen einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source> (for reading)</source>
        <translation> (nur zum Lesen)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>{0}{1} — MentorDesk</source>
        <translation>{0}{1} — MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/window.py"/>
        <source>Making the demonstration…</source>
        <translation>Das Beispielprogramm wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>The intake {0} is finished; there is no later stage.</source>
        <translation>Der Durchgang {0} ist abgeschlossen; es gibt keine spätere Phase.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>The intake is now: %1.</source>
        <translation>Der Durchgang ist jetzt: %1.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>no intake yet</source>
        <translation>noch kein Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Opened %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/workplace.py"/>
        <source>Read only, opened %1</source>
        <translation>Nur zum Lesen, geöffnet %1</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Pair</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Heard by</source>
        <translation>Gehört von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Closed {0}: {1}</source>
        <translation>Abgeschlossen {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Something went awry with a pair, and what was done. Restricted: never found by the search, never in an export or report unless you tick it.</source>
        <translation>Mit einem Tandem ist etwas schiefgegangen, und was getan wurde. Vertraulich: nie über die Suche zu finden, nie in einem Export oder Bericht, es sei denn, Sie kreuzen es an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Look again now</source>
        <translation>Jetzt wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>&amp;Go on…</source>
        <translation>&amp;Weiterführen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>&amp;Close the case…</source>
        <translation>V&amp;orfall abschließen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Cor&amp;rect how it is filed…</source>
        <translation>&amp;Ablage berichtigen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>What was done about the chosen case</source>
        <translation>Was im gewählten Vorfall getan wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>Cases are restricted</source>
        <translation>Vorfälle sind vertraulich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>%n cases are</source>
        <translation><numerusform>%n Vorfall ist</numerusform><numerusform>%n Vorfälle sind</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>%1 due for another look. Make sure nobody looks over your shoulder.</source>
        <translation>%1 wieder anzusehen. Achten Sie darauf, dass Ihnen niemand über die Schulter sieht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>&amp;Show the cases</source>
        <translation>&amp;Vorfälle zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/cases_window.py"/>
        <source>None: nothing went awry. A case is opened on the Pairs page.</source>
        <translation>Keine: Es ist nichts schiefgegangen. Ein Vorfall wird auf der Seite Tandems eröffnet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>{0} behind</source>
        <translation>{0} im Rückstand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>{0} a month</source>
        <translation>{0} im Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Logged</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Hours and log sheets</source>
        <translation>Stunden und Stundenzettel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Expected: three hours a month of a mentee, one of a mentor for each mentee. Only lengths and means are kept, never what was said.</source>
        <translation>Erwartet: drei Stunden im Monat von Mentees, eine von Mentor/innen je Mentee. Nur Dauer und Art werden aufbewahrt, nie was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Ledger</source>
        <translation>Stundenkonto</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Enter hours…</source>
        <translation>St&amp;unden eintragen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Co&amp;unt reflections…</source>
        <translation>&amp;Reflexionen zählen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Save log sheets…</source>
        <translation>Stu&amp;ndenzettel speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Draft letters with log sheets</source>
        <translation>Briefe &amp;mit Stundenzetteln entwerfen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>%n reflections written</source>
        <translation><numerusform>%n Reflexion geschrieben</numerusform><numerusform>%n Reflexionen geschrieben</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Nobody has a confirmed pair in this intake yet.</source>
        <translation>In diesem Durchgang hat noch niemand ein bestätigtes Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>A folder for the log sheets</source>
        <translation>Ein Ordner für die Stundenzettel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Writing the log sheets…</source>
        <translation>Die Stundenzettel werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>%n log sheets</source>
        <translation><numerusform>%n Stundenzettel</numerusform><numerusform>%n Stundenzettel</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>%1 written. Filled in, they come back with Import contact logs.</source>
        <translation>%1 geschrieben. Ausgefüllt kommen sie über „Kontaktlisten importieren“ zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Drafting the letters…</source>
        <translation>Die Briefe werden entworfen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>%1 drafted on the Letters page, each with its log. Nothing was sent.</source>
        <translation>%1 auf der Seite Briefe entworfen, jeder mit seinem Zettel. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Preparation outside of meetings. Meetings are logged on the Pairs page.</source>
        <translation>Vorbereitung außerhalb der Treffen. Treffen werden auf der Seite Tandems eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Enter hours</source>
        <translation>Stunden eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Enter</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>They stay private to their author: only the number is kept.</source>
        <translation>Sie bleiben bei der Person, die sie schreibt: Nur die Anzahl wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Count reflections</source>
        <translation>Reflexionen zählen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>&amp;Up to</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/hours_window.py"/>
        <source>Reflections &amp;written so far</source>
        <translation>Bisher &amp;geschriebene Reflexionen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>With the name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Without the name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Not to be printed</source>
        <translation>Nicht zum Druck</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>May be printed</source>
        <translation>Darf gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Words of surveys that are no quotes yet</source>
        <translation>Worte aus Umfragen, die noch keine Zitate sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Keep as a quote…</source>
        <translation>A&amp;ls Zitat aufbewahren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Other words…</source>
        <translation>&amp;Andere Worte…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>%n quotes</source>
        <translation><numerusform>%n Zitat</numerusform><numerusform>%n Zitate</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>%1 copied, as their authors agreed.</source>
        <translation>%1 kopiert, wie ihre Verfasser es erlaubt haben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Nothing is printed against what its author agreed to.</source>
        <translation>Nichts wird gegen das gedruckt, womit die Verfasserin oder der Verfasser einverstanden war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>A quote</source>
        <translation>Ein Zitat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>Said &amp;by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>May be &amp;printed</source>
        <translation>&amp;Darf gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/quotes_pane.py"/>
        <source>&amp;Rated</source>
        <translation>Bewe&amp;rtet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>File or link</source>
        <translation>Datei oder Link</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Got it</source>
        <translation>Bekommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Newest editions</source>
        <translation>Neueste Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Not with everybody</source>
        <translation>Nicht bei allen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Resources</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Workbook, career development kit, guidelines, templates of this intake.</source>
        <translation>Arbeitsheft, Unterlagen zur Berufsplanung, Leitfäden, Vorlagen dieses Durchgangs.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Save the file…</source>
        <translation>Datei &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Who got it</source>
        <translation>Wer es bekommen hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Draft letters</source>
        <translation>&amp;Briefe entwerfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Note as sent</source>
        <translation>Als &amp;gesendet vermerken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Take over from another intake…</source>
        <translation>Aus ei&amp;nem anderen Durchgang übernehmen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Add the first resource, or take those of before over.</source>
        <translation>Fügen Sie das erste Material hinzu, oder übernehmen Sie das frühere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Noted as sent to %1 today.</source>
        <translation>Heute als an %1 gesendet vermerkt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>No survey has asked how useful it was yet.</source>
        <translation>Noch hat keine Umfrage gefragt, wie nützlich es war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>{0} {1} of 5, by {2} of {3} asked.</source>
        <translation>{0} {1} von 5, von {2} der {3} Gefragten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>A file is kept in the programme and goes along with letters.</source>
        <translation>Eine Datei wird im Programm aufbewahrt und geht mit Briefen mit.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Add a resource</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Add it</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;Edition</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>or a &amp;link</source>
        <translation>&amp;oder ein Link</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>What is there already in the same edition is left as it is.</source>
        <translation>Was in derselben Ausgabe schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>Take resources over</source>
        <translation>Material übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/resources_window.py"/>
        <source>&amp;From</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Form tools are free to ask the same questions: their exports are read by the wording. A question that was answered already stays.</source>
        <translation>Umfragewerkzeuge dürfen dieselben Fragen stellen: Ihre Exporte werden am Wortlaut erkannt. Eine schon beantwortete Frage bleibt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>&amp;Add a question</source>
        <translation>Frage &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>&amp;Move up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>&amp;Keep these questions</source>
        <translation>&amp;Diese Fragen behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_questions.py"/>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>{0} % yes ({1} of {2})</source>
        <translation>{0} % ja ({1} von {2})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>%n answers in words</source>
        <translation><numerusform>%n Antwort in Worten</numerusform><numerusform>%n Antworten in Worten</numerusform></translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Sent {0}. </source>
        <translation>Gesendet {0}. </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Not noted as sent yet. </source>
        <translation>Noch nicht als gesendet vermerkt. </translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>{0} of {1} who were asked answered this.</source>
        <translation>{0} von {1} Gefragten haben dies beantwortet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>What was answered to the chosen question</source>
        <translation>Was auf die gewählte Frage geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/survey_results.py"/>
        <source>No answers have come back yet.</source>
        <translation>Noch sind keine Antworten zurückgekommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Surveys and quotes</source>
        <translation>Umfragen und Zitate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Answers come in with Programme &gt; Import another list, from any form tool or from the blank form.</source>
        <translation>Antworten kommen über Programm &gt; Eine andere Liste importieren, aus jedem Umfragewerkzeug oder aus dem leeren Formular.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>{0} survey</source>
        <translation>Umfrage ({0})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>S&amp;urvey</source>
        <translation>U&amp;mfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Results, questions and quotes</source>
        <translation>Ergebnisse, Fragen und Zitate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>R&amp;esults</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Quo&amp;tes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Save the &amp;blank form…</source>
        <translation>Leeres Formular &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>&amp;Note as sent…</source>
        <translation>Als &amp;gesendet vermerken…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Kept. The blank form and the import ask these questions from now on.</source>
        <translation>Behalten. Das leere Formular und der Import stellen ab jetzt diese Fragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>{0} survey.xlsx</source>
        <translation>{0} survey.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>Save the blank form</source>
        <translation>Leeres Formular speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>The letters with the survey are on the Letters page.</source>
        <translation>Die Briefe mit der Umfrage sind auf der Seite Briefe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/ui/year/surveys_window.py"/>
        <source>When it went out</source>
        <translation>Wann sie hinausging</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../mentordesk/documents/backgrounds.py"/>
        <source>{0} is {1} x {2} mm: it is scaled to {3} ({4} x {5} mm) and centred.</source>
        <translation>{0} ist {1} x {2} mm: Sie wird auf {3} ({4} x {5} mm) angepasst und zentriert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/backgrounds.py"/>
        <source>{0} draws within {1} mm of the edge of the paper, where many printers leave a white margin: print one on trial.</source>
        <translation>{0} zeichnet näher als {1} mm am Rand des Papiers, wo viele Drucker einen weißen Rand lassen: Drucken Sie eine zur Probe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/books.py"/>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>There is no certificate to make: choose at least one person.</source>
        <translation>Es ist keine Urkunde zu erstellen: Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/books.py"/>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>{0}: {1} certificates</source>
        <translation>{0}: {1} Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>The name “{0}” only fits at {1} points, which is hard to read. It can be printed; a shorter form would look better.</source>
        <translation>Der Name „{0}“ passt nur in {1} Punkt, was schwer zu lesen ist. Er lässt sich drucken; eine kürzere Form sähe besser aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>Certificates are printed on A4 or Letter, not on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>A certificate has room for two signatories. Nothing was made.</source>
        <translation>Eine Urkunde hat Platz für zwei Unterzeichnende. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <source>Certificate {0} has no name. Nothing was made. Enter one.</source>
        <translation>Die Urkunde {0} hat keinen Namen. Es wurde nichts erstellt. Geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/certificates.py"/>
        <location filename="../../mentordesk/documents/places.py"/>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/design_packages.py"/>
        <source>is no certificate design, or a broken one</source>
        <translation>ist keine Gestaltung einer Urkunde oder eine beschädigte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/design_packages.py"/>
        <source>export the design again in the other programme</source>
        <translation>exportieren Sie die Gestaltung im anderen Programm noch einmal</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/design_packages.py"/>
        <source>is far too large for a certificate design</source>
        <translation>ist viel zu groß für die Gestaltung einer Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/design_packages.py"/>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/design_packages.py"/>
        <source>a picture of the design</source>
        <translation>ein Bild der Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/editing.py"/>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/editing.py"/>
        <source>Date of issue</source>
        <translation>Ausstellungstag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/editing.py"/>
        <source>colour {0}</source>
        <translation>Farbe {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/embedding.py"/>
        <source>/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo &lt;&lt; /Registry (Adobe) /Ordering (UCS) /Supplement 0 &gt;&gt; def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
&lt;0000&gt; &lt;FFFF&gt;
endcodespacerange
{0}
endcmap
CMapName currentdict /CMap defineresource pop
end
end</source>
        <translation>/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo &lt;&lt; /Registry (Adobe) /Ordering (UCS) /Supplement 0 &gt;&gt; def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
&lt;0000&gt; &lt;FFFF&gt;
endcodespacerange
{0}
endcmap
CMapName currentdict /CMap defineresource pop
end
end</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/embedding.py"/>
        <source>{0} beginbfchar
</source>
        <translation>{0} beginbfchar
</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/faces.py"/>
        <source>an own typeface of a design was not read with it</source>
        <translation>eine eigene Schrift einer Gestaltung wurde nicht mit ihr gelesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/fee_papers.py"/>
        <source>No invoice was chosen. Nothing was made; choose one in the list.</source>
        <translation>Keine Rechnung wurde gewählt. Es wurde nichts erstellt; wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/fee_papers.py"/>
        <source>Invoices are printed on {0}, not on {1}.</source>
        <translation>Rechnungen werden auf {0} gedruckt, nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/fee_papers.py"/>
        <source>The words of {0} do not fit on one page. Nothing was made; shorten the address or the wording (Fees &gt; Settings).</source>
        <translation>Die Worte von {0} passen nicht auf eine Seite. Es wurde nichts erstellt; kürzen Sie die Anschrift oder den Wortlaut (Gebühren &gt; Einstellungen).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/guide.py"/>
        <source>The guide is made for {0}, not for {1}.</source>
        <translation>Die Anleitung gibt es auf {0}, nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/guide.py"/>
        <source>{0}: quick guide</source>
        <translation>{0}: Kurzanleitung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/guide.py"/>
        <source>{0} quick guide  ·  {1}</source>
        <translation>{0} Kurzanleitung  ·  {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/guide.py"/>
        <source>Quick guide</source>
        <translation>Kurzanleitung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/guide.py"/>
        <source>What MentorDesk does, page by page. F1 opens the same pages.</source>
        <translation>Was MentorDesk tut, Seite für Seite. F1 öffnet dieselben Seiten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/lettering.py"/>
        <location filename="../../mentordesk/documents/places.py"/>
        <source>second signature</source>
        <translation>zweite Unterschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/lettering.py"/>
        <source>“{0}” is too long for its place on the certificate. Nothing was made. Use a shorter form of it.</source>
        <translation>„{0}“ ist zu lang für seinen Platz auf der Urkunde. Es wurde nichts erstellt. Nehmen Sie eine kürzere Form davon.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/lettering.py"/>
        <source>The text is too long for the certificate of {0}: there is room for {1} lines. Nothing was made. Shorten the text.</source>
        <translation>Der Text ist zu lang für die Urkunde von {0}: Es ist Platz für {1} Zeilen. Es wurde nichts erstellt. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/letters.py"/>
        <source>There is no letter to print. Nothing was made; choose somebody.</source>
        <translation>Es ist kein Brief zu drucken. Es wurde nichts erstellt; wählen Sie jemanden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/letters.py"/>
        <source>{0}: {1} letters</source>
        <translation>{0}: {1} Briefe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/letters.py"/>
        <source>The letter to {0} holds “{1}”, which none of the typefaces can draw. Nothing was made; leave that character out, or leave the letter out.</source>
        <translation>Der Brief an {0} enthält „{1}“, was keine der Schriften zeichnen kann. Es wurde nichts erstellt; lassen Sie das Zeichen weg, oder lassen Sie den Brief aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/magazine_page.py"/>
        <source>and {0} more</source>
        <translation>und {0} mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/ornaments.py"/>
        <source>seal's edge</source>
        <translation>Rand des Siegels</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/ornaments.py"/>
        <source>seal's middle</source>
        <translation>Mitte des Siegels</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is an OpenType font with PostScript outlines (CFF), which cannot be embedded here</source>
        <translation>ist eine OpenType-Schrift mit PostScript-Umrissen (CFF), die sich hier nicht einbetten lässt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is a collection of several fonts</source>
        <translation>ist eine Sammlung mehrerer Schriften</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is a font for web sites (WOFF)</source>
        <translation>ist eine Schrift für Websites (WOFF)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is a font for web sites (WOFF2)</source>
        <translation>ist eine Schrift für Websites (WOFF2)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is larger than 30 MB</source>
        <translation>ist größer als 30 MB</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>choose a smaller typeface</source>
        <translation>wählen Sie eine kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>add the TrueType file (.ttf) of the typeface</source>
        <translation>fügen Sie die TrueType-Datei (.ttf) der Schrift hinzu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is no TrueType font</source>
        <translation>ist keine TrueType-Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>lacks the part “{0}” a font needs to be drawn</source>
        <translation>hat nicht den Teil „{0}“, den eine Schrift zum Zeichnen braucht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>add another copy of the typeface</source>
        <translation>fügen Sie eine andere Kopie der Schrift hinzu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>is a broken font</source>
        <translation>ist eine beschädigte Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>{0} says that it must not be embedded in documents: use it only where its licence allows that.</source>
        <translation>{0} sagt, dass sie nicht in Dokumente eingebettet werden darf: Nehmen Sie sie nur, wo ihre Lizenz es erlaubt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/own_fonts.py"/>
        <source>{0} has several weights in one file: the usual one is drawn.</source>
        <translation>{0} hat mehrere Stärken in einer Datei: Gezeichnet wird die übliche.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>SVG, PNG, JPEG or PDF</source>
        <translation>SVG, PNG, JPEG oder PDF</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>PNG or JPEG</source>
        <translation>PNG oder JPEG</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>shows nothing but white paper</source>
        <translation>zeigt nichts als weißes Papier</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>photograph the signature again</source>
        <translation>fotografieren Sie die Unterschrift noch einmal</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>is larger than 40 MB</source>
        <translation>ist größer als 40 MB</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>save it smaller and add it again</source>
        <translation>speichern Sie es kleiner und fügen Sie es noch einmal hinzu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>is no picture that can be read ({0}), or a broken one</source>
        <translation>ist kein lesbares Bild ({0}) oder ein beschädigtes</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>save it again from the program it was made with</source>
        <translation>speichern Sie es noch einmal aus dem Programm, mit dem es entstand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>has far more dots than print shows and was not opened</source>
        <translation>hat weit mehr Punkte, als der Druck zeigt, und wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/pictures.py"/>
        <source>save it with at most {0} megapixels and add it again</source>
        <translation>speichern Sie es mit höchstens {0} Megapixeln und fügen Sie es noch einmal hinzu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/places.py"/>
        <source>It stands {0} mm from the edge: printers need {1} mm.</source>
        <translation>Es steht {0} mm vom Rand: Drucker brauchen {1} mm.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/places.py"/>
        <source>It reaches beyond the paper.</source>
        <translation>Es reicht über das Papier hinaus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/places.py"/>
        <source>No file was chosen for this picture yet.</source>
        <translation>Für dieses Bild wurde noch keine Datei gewählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/preview.py"/>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/reading.py"/>
        <source>{0} is too large to be certificates. Nothing was looked at.</source>
        <translation>{0} ist zu groß für Urkunden. Es wurde nichts angesehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/reading.py"/>
        <source>{0} cannot be read ({1}). Check the name.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/reading.py"/>
        <source>{0} has {1} pages. Nothing was looked at; choose a file of at most {2}.</source>
        <translation>{0} hat {1} Seiten. Es wurde nichts angesehen; wählen Sie eine Datei mit höchstens {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/reading.py"/>
        <source>{0} is no PDF that can be read: it is broken, or locked with a password. Nothing was changed.</source>
        <translation>{0} ist kein lesbares PDF: Es ist beschädigt oder mit einem Passwort verschlossen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/report.py"/>
        <source>Reports are made for {0}, not for {1}.</source>
        <translation>Berichte gibt es auf {0}, nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/runs.py"/>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/runs.py"/>
        <source> on the certificate of {0}</source>
        <translation> auf der Urkunde von {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/runs.py"/>
        <source>“{0}”{1} holds “{2}” (U+{3}, {4}), which none of the typefaces can draw. Nothing was made. Leave that character out, or write the text another way.</source>
        <translation>„{0}“{1} enthält „{2}“ (U+{3}, {4}), was keine der Schriften zeichnen kann. Es wurde nichts erstellt. Lassen Sie das Zeichen weg, oder schreiben Sie den Text anders.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/sheet.py"/>
        <source>EMC ET</source>
        <translation>EMC ET</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/sheet.py"/>
        <source>/Span /{0} BDC</source>
        <translation>/Span /{0} BDC</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/sheet.py"/>
        <source>EMC EMC</source>
        <translation>EMC EMC</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/sheet.py"/>
        <source>/Span &lt;&lt;/ActualText &lt;FEFF{0}&gt;&gt;&gt; BDC</source>
        <translation>/Span &lt;&lt;/ActualText &lt;FEFF{0}&gt;&gt;&gt; BDC</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/badge.py"/>
        <source>sha256${0}</source>
        <translation>sha256${0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/badge.py"/>
        <source>Took part as a {0} in the {1} of {2}, {3}.</source>
        <translation>Nahm als {0} am Programm {1} von {2} teil, {3}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/badge.py"/>
        <source> Hours of mentoring and professional development were logged.</source>
        <translation> Stunden des Mentorings und der Fortbildung wurden eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/badge.py"/>
        <source>{0} The conditions of the scheme for a certificate were met, or its coordinator found them met.{1}</source>
        <translation>{0} Die Bedingungen des Programms für eine Urkunde waren erfüllt, oder die Koordination befand sie für erfüllt.{1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/codes.py"/>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>it ends too early</source>
        <translation>er endet zu früh</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/codes.py"/>
        <source>there is more in it than a code</source>
        <translation>es ist mehr darin als ein Code</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/codes.py"/>
        <source>a code is a row of digits after the sign #</source>
        <translation>ein Code ist eine Reihe von Ziffern nach dem Zeichen #</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/codes.py"/>
        <source>it was changed on its way</source>
        <translation>er wurde unterwegs verändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/keys.py"/>
        <source>A passphrase needs {0} characters or more; four words that do not belong together make a good one. Nothing was changed.</source>
        <translation>Ein Kennsatz braucht {0} Zeichen oder mehr; vier Wörter, die nicht zusammengehören, ergeben einen guten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/keys.py"/>
        <source>The file {0} is no signing key, or it is damaged. Nothing was changed; use a backup of the key.</source>
        <translation>Die Datei {0} ist kein Signaturschlüssel, oder sie ist beschädigt. Es wurde nichts geändert; nehmen Sie eine Sicherung des Schlüssels.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/keys.py"/>
        <source>The passphrase does not open the key {0}. Nothing was changed; mind capital letters and the keyboard's language.</source>
        <translation>Der Kennsatz öffnet den Schlüssel {0} nicht. Es wurde nichts geändert; achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/qr.py"/>
        <source>The name and the scheme's name are far too long for a QR code. Nothing was made; shorten one of them.</source>
        <translation>Der Name und der Name des Programms sind viel zu lang für einen QR-Code. Es wurde nichts erstellt; kürzen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/qr.py"/>
        <source>The name {0} and the scheme's name are too long for a QR code. Nothing was made; shorten one of them, or the address of the verification page.</source>
        <translation>Der Name {0} und der Name des Programms sind zu lang für einen QR-Code. Es wurde nichts erstellt; kürzen Sie einen davon oder die Adresse der Prüfseite.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/scan.py"/>
        <source>Reading a code from a picture needs the extra “scan” of MentorDesk (zxing-cpp), which is not installed here. Scan the code with a phone and paste its address instead.</source>
        <translation>Um einen Code aus einem Bild zu lesen, braucht es den Zusatz „scan“ von MentorDesk (zxing-cpp), der hier nicht installiert ist. Scannen Sie den Code mit einem Telefon und fügen Sie stattdessen seine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/scan.py"/>
        <source>The picture {0} is too large. Scan it at 300 dpi or less.</source>
        <translation>Das Bild {0} ist zu groß. Scannen Sie es mit 300 dpi oder weniger.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/scan.py"/>
        <source>The file {0} is no picture that can be read. Nothing was looked at.</source>
        <translation>Die Datei {0} ist kein lesbares Bild. Es wurde nichts angesehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/shown.py"/>
        <source>beside other words</source>
        <translation>neben anderen Worten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>it is of another kind or of a later version</source>
        <translation>sie ist von anderer Art oder von einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>it names a day that is in no calendar</source>
        <translation>sie nennt einen Tag, den kein Kalender hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>a number in it has no end</source>
        <translation>eine Zahl darin hat kein Ende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>a text in it is longer than any certificate</source>
        <translation>ein Text darin ist länger als auf jeder Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/statement.py"/>
        <source>a text in it cannot be read</source>
        <translation>ein Text darin lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/withdrawals.py"/>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>The file {0} is no list of withdrawn certificates.</source>
        <translation>Die Datei {0} ist keine Liste zurückgezogener Urkunden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/withdrawals.py"/>
        <source>The list {0} was made by a later version of MentorDesk. Update this one.</source>
        <translation>Die Liste {0} wurde mit einer späteren Version von MentorDesk erstellt. Aktualisieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/withdrawals.py"/>
        <source>The list {0} was signed with the key {1}, which is not known here, so it was not used.</source>
        <translation>Die Liste {0} wurde mit dem Schlüssel {1} unterschrieben, der hier nicht bekannt ist, und wurde deshalb nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/signing/withdrawals.py"/>
        <source>The list {0} was altered since it was signed, so it was not used.</source>
        <translation>Die Liste {0} wurde nach dem Unterschreiben verändert und deshalb nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/stationery.py"/>
        <source>There is paper {0}, not {1}.</source>
        <translation>Es gibt das Papier {0}, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/summary_charts.py"/>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/table_cards.py"/>
        <source>There are 8 or 10 cards on a page, not {0}.</source>
        <translation>Auf eine Seite kommen 8 oder 10 Karten, nicht {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/table_cards.py"/>
        <source>Cards are made for {0}, not for {1}.</source>
        <translation>Karten gibt es auf {0}, nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/table_cards.py"/>
        <source>There is nobody to make a card of yet.</source>
        <translation>Noch ist niemand da, für den eine Karte zu machen wäre.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/taken.py"/>
        <source>{0} {1}. Nothing was changed; {2}.</source>
        <translation>{0} {1}. Es wurde nichts geändert; {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <source>Wall charts are made for {0}, not for {1}.</source>
        <translation>Wandpläne gibt es auf {0}, nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <source>Without a mentor: {0}</source>
        <translation>Ohne Tandem: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <source>free place</source>
        <translation>freier Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <source>{0} free places</source>
        <translation>{0} freie Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/documents/wall_chart.py"/>
        <source>{0}, pinned</source>
        <translation>{0}, festgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>unmatched</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>carried forward</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>An application that is {0} cannot become {1}. From here it can become: {2}.</source>
        <translation>Eine Bewerbung im Stand „{0}“ kann nicht „{1}“ werden. Von hier aus geht: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>code of conduct</source>
        <translation>Verhaltenskodex</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>eligibility</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>current member</source>
        <translation>gültiges Mitglied</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>has applied for membership</source>
        <translation>hat Mitgliedschaft beantragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>membership has lapsed</source>
        <translation>Mitgliedschaft ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>not checked against the member list</source>
        <translation>nicht mit der Mitgliederliste abgeglichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>early career for a mentor</source>
        <translation>früh in der Karriere für Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/applications.py"/>
        <source>senior for a mentee</source>
        <translation>erfahren für Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>long text</source>
        <translation>langer Text</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>choices</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Preferred name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Name on the certificate</source>
        <translation>Name auf der Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Membership expires</source>
        <translation>Mitgliedschaft endet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>City or town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/matching/profession.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Sectors worked in</source>
        <translation>Bereiche bisher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Sectors wanted</source>
        <translation>Gewünschte Bereiche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/matching/profession.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Career stage</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Qualification</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>What I bring</source>
        <translation>Was ich mitbringe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Short biography</source>
        <translation>Kurze Vorstellung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Ways to meet</source>
        <translation>Wege, sich zu treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>In person only</source>
        <translation>Nur persönlich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Where the partner may be</source>
        <translation>Wo die andere Seite sein darf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Times to meet</source>
        <translation>Zeiten zum Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Mentees I can take</source>
        <translation>Wie viele Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Took part before</source>
        <translation>Schon früher dabei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Wished partner</source>
        <translation>Wunschpartner/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Not to be paired with</source>
        <translation>Nicht zusammen mit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Line manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Access or language needs</source>
        <translation>Besonderer Bedarf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Who pays the fee</source>
        <translation>Wer die Gebühr zahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Purchase order or reference</source>
        <translation>Bestellnummer oder Zeichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Agrees to the Code of Conduct</source>
        <translation>Stimmt dem Verhaltenskodex zu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Details may be shared with the partner</source>
        <translation>Angaben dürfen weitergegeben werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>May be quoted without name</source>
        <translation>Darf ohne Namen zitiert werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Submitted at</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/fields.py"/>
        <source>Comments</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/help_pages.py"/>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/help_pages.py"/>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/help_pages.py"/>
        <source>soft</source>
        <translation>leise</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/help_pages.py"/>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Applications open</source>
        <translation>Bewerbungsbeginn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>Applications close</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>Match by</source>
        <translation>Zuordnen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>Tell partners by</source>
        <translation>Benachrichtigen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>“{0}” is no day. Nothing was changed; write it like 25 June 2021 or 2021-06-25.</source>
        <translation>„{0}“ ist kein Tag. Es wurde nichts geändert; schreiben Sie ihn wie 25 June 2021 oder 2021-06-25.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>{0} is a {1}, not a {2}.</source>
        <translation>{0} ist ein {1}, kein {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intake_days.py"/>
        <source>The intake does not run twelve months: those would end on {0}.</source>
        <translation>Der Durchgang dauert keine zwölf Monate: Die würden am {0} enden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>planning</source>
        <translation>in Planung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>closed for applications</source>
        <translation>Bewerbungsschluss vorbei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>notified</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>wrapping up</source>
        <translation>am Abschließen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>applications open</source>
        <translation>Bewerbungsbeginn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>applications close</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>match by</source>
        <translation>Zuordnen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>notify by</source>
        <translation>Benachrichtigen bis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>the start</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>The dates are out of order: {0} ({1}) comes after {2} ({3}). Nothing was changed; correct one of the two.</source>
        <translation>Die Tage sind nicht in der richtigen Folge: {0} ({1}) kommt nach {2} ({3}). Es wurde nichts geändert; berichtigen Sie einen der beiden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>The intake would end on the day it starts. Enter a later end.</source>
        <translation>Der Durchgang würde an dem Tag enden, an dem er beginnt. Geben Sie ein späteres Ende ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>The intake is {0} and cannot become {1} in one step. The next stage is {2}.</source>
        <translation>Der Durchgang ist {0} und kann nicht in einem Schritt „{1}“ werden. Die nächste Phase: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/intakes.py"/>
        <source>none: it is finished</source>
        <translation>keine: Er ist abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/moments.py"/>
        <source>On {0} there is no {1} in {2}: clocks go forward that night. Nothing was set up; choose {3} or another time.</source>
        <translation>Am {0} gibt es {1} in {2} nicht: In dieser Nacht werden die Uhren vorgestellt. Es wurde nichts angelegt; wählen Sie {3} oder eine andere Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>ended early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>goals met</source>
        <translation>Ziele erreicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>too little contact</source>
        <translation>zu wenig Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>needs changed</source>
        <translation>Bedarf geändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>mismatch</source>
        <translation>passten nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>conduct</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>nothing: it has ended</source>
        <translation>nichts: Es hat geendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>A pair that is {0} cannot become {1}; it can become {2}.</source>
        <translation>Ein Tandem im Stand „{0}“ kann nicht „{1}“ werden; es kann werden: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>CONFLICT</source>
        <translation>CONFLICT</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>STAGE</source>
        <translation>STAGE</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/pairing.py"/>
        <source>BANNED</source>
        <translation>BANNED</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <source>mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <source>current</source>
        <translation>gültig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <source>applied</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/people.py"/>
        <location filename="../../mentordesk/domain/year.py"/>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/refusals.py"/>
        <source>The programme file holds something that no MentorDesk wrote: it is damaged, or another program changed it. Nothing was changed; open the newest backup (Programme &gt; Backups and snapshots).</source>
        <translation>Die Programmdatei enthält etwas, das kein MentorDesk geschrieben hat: Sie ist beschädigt, oder ein anderes Programm hat sie geändert. Es wurde nichts geändert; öffnen Sie die neueste Sicherung (Werkzeuge &gt; Sicherungen und Momentaufnahmen).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>the {0} {1} of each month</source>
        <translation>der {0} {1} jedes Monats</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>"{0}" is no rule for a series. Nothing was set up; say it like "second Wednesday" or "last Thursday".</source>
        <translation>„{0}“ ist keine Regel für eine Reihe. Es wurde nichts angelegt; sagen Sie es wie „second Wednesday“ oder „last Thursday“.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/series.py"/>
        <source>A series has 1 to {0} events. Nothing was set up.</source>
        <translation>Eine Reihe hat 1 bis {0} Veranstaltungen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/sinks.py"/>
        <source>“{0}” of {1} is no e-mail address. Their letter was not drafted; correct the address on the Applicants tab.</source>
        <translation>„{0}“ von {1} ist keine E-Mail-Adresse. Der Brief wurde nicht entworfen; berichtigen Sie die Adresse auf der Seite Bewerbungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/sinks.py"/>
        <source>{0} has no e-mail address. Their letter was not drafted; enter one on the Applicants tab.</source>
        <translation>{0} hat keine E-Mail-Adresse. Der Brief wurde nicht entworfen; geben Sie auf der Seite Bewerbungen eine ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>mid-point</source>
        <translation>Zwischenumfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>exit</source>
        <translation>Abschlussumfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>named</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>May we quote your words?</source>
        <translation>Dürfen wir Ihre Worte zitieren?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Yes, with my name</source>
        <translation>Ja, mit meinem Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Yes, without my name</source>
        <translation>Ja, ohne meinen Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Are you and your partner in regular contact?</source>
        <translation>Sind Sie und Ihre Partnerin oder Ihr Partner in regelmäßigem Kontakt?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>How well do you and your partner fit? (1 to 5)</source>
        <translation>Wie gut passen Sie zueinander? (1 bis 5)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>How useful are the resources? (1 to 5)</source>
        <translation>Wie nützlich ist das Material? (1 bis 5)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Is there anything we can help with?</source>
        <translation>Können wir bei etwas helfen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Would you recommend the scheme to a colleague?</source>
        <translation>Würden Sie das Programm Kolleginnen und Kollegen empfehlen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Would you recommend it to others who look for a mentor?</source>
        <translation>Würden Sie es anderen empfehlen, die eine Mentorin oder einen Mentor suchen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Would you recommend it to others who could be mentors?</source>
        <translation>Würden Sie es anderen empfehlen, die Mentor/in sein könnten?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>How well did you and your partner fit? (1 to 5)</source>
        <translation>Wie gut passten Sie zueinander? (1 bis 5)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>How useful were the resources? (1 to 5)</source>
        <translation>Wie nützlich war das Material? (1 bis 5)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Would you take part again?</source>
        <translation>Würden Sie wieder teilnehmen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/surveys.py"/>
        <source>Anything you would like to tell us?</source>
        <translation>Möchten Sie uns noch etwas sagen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>refund question</source>
        <translation>Erstattung offen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>orientation webinar</source>
        <translation>Einführungswebinar</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>monthly webinar</source>
        <translation>monatliches Webinar</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>meet-up</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>face to face</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>drafted</source>
        <translation>entworfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/year.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/domain/zones.py"/>
        <source>This computer knows no time zone “{0}”, which the programme names. Nothing was changed; update the computer, or open a backup of the programme.</source>
        <translation>Dieser Computer kennt die Zeitzone „{0}“ nicht, die das Programm nennt. Es wurde nichts geändert; aktualisieren Sie den Computer, oder öffnen Sie eine Sicherung des Programms.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/blocking.py"/>
        <source>has nobody</source>
        <translation>hat niemanden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/blocking.py"/>
        <source>has {0}</source>
        <translation>hat {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/blocking.py"/>
        <source>has {0} with {1}</source>
        <translation>hat {0} mit {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/blocking.py"/>
        <source>has a free place</source>
        <translation>hat einen Platz frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/blocking.py"/>
        <source>{0} and {1} would both rather be paired ({2}): {3} {4}, {5} {6}.</source>
        <translation>{0} und {1} wären beide lieber ein Tandem ({2}): {3} {4}, {5} {6}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>shared times that are enough</source>
        <translation>gemeinsame Zeiten, die genügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>elsewhere, same country, same state, same city</source>
        <translation>anderswo, gleiches Land, gleiches Bundesland, gleiche Stadt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>where neither wants to meet face to face</source>
        <translation>wo niemand sich persönlich treffen will</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>less for every hour beyond the first</source>
        <translation>weniger für jede Stunde nach der ersten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>all the same, some the same</source>
        <translation>alle gleich, manche gleich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>the preferred one the same, another the same</source>
        <translation>der bevorzugte gleich, ein anderer gleich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>{0} weekly time in common</source>
        <translation>{0} gemeinsame Zeit in der Woche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>{0} weekly times in common</source>
        <translation>{0} gemeinsame Zeiten in der Woche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>no shared time</source>
        <translation>keine gemeinsame Zeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>neither needs to meet face to face</source>
        <translation>niemand braucht persönliche Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>both {0}</source>
        <translation>beide {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>far apart, and one wants to meet face to face</source>
        <translation>weit auseinander, und eine Seite will sich persönlich treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>{0} hour apart</source>
        <translation>{0} Stunde auseinander</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>{0} hours apart</source>
        <translation>{0} Stunden auseinander</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>the same clock</source>
        <translation>dieselbe Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>both by {0}</source>
        <translation>beide per {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>no shared way to meet</source>
        <translation>kein gemeinsamer Weg, sich zu treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>Contact mode</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>both speak {0}</source>
        <translation>beide sprechen {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>no shared language</source>
        <translation>keine gemeinsame Sprache</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/circumstances.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/criteria.py"/>
        <source>The weights of the criteria must be 0 or more and add up to 100; these add up to {0}.</source>
        <translation>Die Gewichte der Kriterien müssen 0 oder mehr sein und zusammen 100 ergeben; diese ergeben {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/criteria.py"/>
        <source>No criterion has a number called {0}.</source>
        <translation>Kein Kriterium hat eine Zahl namens {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/criterion.py"/>
        <source>{0}, {1}: {2} whole number from {3} to {4} must be given.</source>
        <translation>{0}, {1}: {2} ganze Zahl von {3} bis {4} muss angegeben sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/criterion.py"/>
        <source>{0}, {1}: {2} whole numbers from {3} to {4} must be given.</source>
        <translation>{0}, {1}: {2} ganze Zahlen von {3} bis {4} müssen angegeben sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <location filename="../../mentordesk/services/imports/plans.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>moved</source>
        <translation>versetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>unplaced</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <location filename="../../mentordesk/services/imports/plans.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>{0} is paired with {1}.</source>
        <translation>{0} kommt mit {1} zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0} moves from {1} to {2}.</source>
        <translation>{0} wechselt von {1} zu {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0} is no longer paired with {1}.</source>
        <translation>{0} ist nicht mehr mit {1} zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0} stays with {1}.</source>
        <translation>{0} bleibt bei {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0} still has no mentor.</source>
        <translation>{0} hat noch kein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <location filename="../../mentordesk/matching/place_values.py"/>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} more placed</source>
        <translation>{0} mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0} fewer placed</source>
        <translation>{0} weniger mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>as many placed</source>
        <translation>ebenso viele mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>{0}; {1}, the total changes by {2} points.</source>
        <translation>{0}; {1}, die Summe ändert sich um {2} Punkte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/differences.py"/>
        <source>application {0} (no longer here)</source>
        <translation>Bewerbung {0} (nicht mehr da)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>Counts for nothing on this board.</source>
        <translation>Zählt auf dieser Tafel nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>{0} of {1} points a pair; {2} of {3} answered.</source>
        <translation>{0} von {1} Punkten je Tandem; {2} von {3} haben geantwortet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>Forbids nobody in this intake.</source>
        <translation>Verbietet in diesem Durchgang niemanden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>; without it {0} more placed</source>
        <translation>; ohne sie {0} mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>Forbids {0} of {1} pairs, {2} alone{3}.</source>
        <translation>Verbietet {0} von {1} Tandems, {2} allein{3}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/effects.py"/>
        <source>The board's total changes by {0} points; the best answer changes for {1} mentees.</source>
        <translation>Die Summe der Tafel ändert sich um {0} Punkte; die beste Lösung ändert sich für {1} Mentees.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/explain.py"/>
        <source>not answered by both</source>
        <translation>nicht von beiden beantwortet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>any sector</source>
        <translation>jeder Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} place</source>
        <translation>{0} Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>{0} places</source>
        <translation>{0} Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} short</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0}: wanted by {1} ({2} first), {3}; {4}.</source>
        <translation>{0}: gewünscht von {1} ({2} zuerst), {3}; {4}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>1 incomplete application</source>
        <translation>1 unvollständige Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} incomplete applications</source>
        <translation>{0} unvollständige Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source> ({0} counted as complete)</source>
        <translation> ({0} als vollständig gezählt)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>If applications closed today, everybody would be placed{0}.</source>
        <translation>Wenn heute Bewerbungsschluss wäre, hätten alle einen Platz{0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>{0} mentees</source>
        <translation>{0} Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} more place in {1}</source>
        <translation>{0} Platz mehr in {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} more places in {1}</source>
        <translation>{0} Plätze mehr in {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source> and {0} in other sectors</source>
        <translation> und {0} in anderen Bereichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>{0} of them</source>
        <translation>{0} davon</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/forecast.py"/>
        <source>If applications closed today, {0} would be unmatched{1}; {2}{3} would place {4}.</source>
        <translation>Wenn heute Bewerbungsschluss wäre, blieben {0} ohne Tandem{1}; {2}{3} brächten {4} unter.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>The bonus for people left out last time must be from 0 to 100.</source>
        <translation>Der Zusatz für alle, die letztes Mal leer ausgingen, muss von 0 bis 100 sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>The lowest score accepted must be 0 or more.</source>
        <translation>Die niedrigste Punktzahl, die gilt, muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>A quota can look at {0}, and not at {1}.</source>
        <translation>Eine Obergrenze kann auf {0} schauen und nicht auf {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>The quota of {0} {1} must name whom it is for, and a number that is 0 or more.</source>
        <translation>Die Obergrenze {0} {1} muss nennen, für wen sie gilt, und eine Zahl, die 0 oder mehr ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>The quotas of {0} and {1} share some mentees but neither holds all of the other's, and then no answer can be proven best. Take one of them off.</source>
        <translation>Die Obergrenzen von {0} und {1} teilen sich einige Mentees, aber keine umfasst alle der anderen, und dann lässt sich keine Lösung als beste nachweisen. Nehmen Sie eine davon weg.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/objective.py"/>
        <source>{0} mentees of {1} are pinned, but its quota is {2}. Take a pin off, or raise the quota.</source>
        <translation>{0} Mentees von {1} sind festgelegt, aber die Obergrenze ist {2}. Lösen Sie eine Festlegung, oder heben Sie die Obergrenze.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/place_values.py"/>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>nobody more placed</source>
        <translation>niemand mehr mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/place_values.py"/>
        <source>One more place with {0}: {1}, {2} points.</source>
        <translation>Ein Platz mehr bei {0}: {1}, {2} Punkte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>first, second and later wishes</source>
        <translation>erster, zweiter und spätere Wünsche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>first, second and later sectors</source>
        <translation>erster, zweiter und spätere Bereiche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>worked there before</source>
        <translation>arbeitete früher dort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>1 to 6 stages ahead</source>
        <translation>1 bis 6 Stufen voraus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>first, second and later choice</source>
        <translation>erste, zweite und spätere Wahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>both named {0}</source>
        <translation>beide nannten {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>no topic in common</source>
        <translation>kein gemeinsames Thema</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>wanted {0}, works in it</source>
        <translation>wünschte {0}, arbeitet darin</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>both in {0}</source>
        <translation>beide in {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>wanted {0}, has worked in it</source>
        <translation>wünschte {0}, hat darin gearbeitet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>wanted {0}, works in {1}</source>
        <translation>wünschte {0}, arbeitet in {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>the mentor is not further in the career</source>
        <translation>Mentor/in ist beruflich nicht weiter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>the mentor is {0} career stages ahead</source>
        <translation>Mentor/in ist {0} Karrierestufen voraus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>the mentor is {0} career stage ahead</source>
        <translation>Mentor/in ist {0} Karrierestufe voraus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>{0} asked for somebody else</source>
        <translation>{0} wünschte jemand anderen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>{0} asked for {1}</source>
        <translation>{0} wünschte {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source> third or later</source>
        <translation> an dritter oder späterer Stelle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>Mentee asked for mentor</source>
        <translation>Mentee wünschte Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/profession.py"/>
        <source>Mentor asked for mentee</source>
        <translation>Mentor/in wünschte Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof.py"/>
        <source>MentorDesk proof slip</source>
        <translation>MentorDesk Nachweis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>What was reached</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Pairs</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Without a mentor</source>
        <translation>Ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <location filename="../../mentordesk/services/report_files.py"/>
        <source>Rules set aside</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>How it was matched</source>
        <translation>Wie zugeordnet wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>To check it</source>
        <translation>Zum Nachprüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} of {1} mentees are placed; at most {2} can be.</source>
        <translation>{0} von {1} Mentees haben einen Platz; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>The total is {0}, {1} to be the best possible.</source>
        <translation>Die Summe ist {0}, {1} als bestmöglich.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} of the mentors have a mentee; there are {1} places.</source>
        <translation>{0} der Mentor/innen haben Mentees; es gibt {1} Plätze.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} with {1}, {2}.</source>
        <translation>{0} mit {1}, {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>The worst pair is {0}</source>
        <translation>Das schwächste Tandem ist {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>With as many placed, the worst pair that is not pinned can be {0} at best (proven).</source>
        <translation>Bei ebenso vielen mit Platz kann das schwächste nicht festgelegte Tandem höchstens {0} haben (nachgewiesen).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} of {1} mentees who named somebody have one they named ({2} %).</source>
        <translation>{0} von {1} Mentees, die jemanden nannten, haben eine genannte Person ({2} %).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>People left out last time add {0} to the total.</source>
        <translation>Wer letztes Mal leer ausging, bringt {0} zur Summe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Most valuable extra places</source>
        <translation>Wertvollste zusätzliche Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>One more place with</source>
        <translation>Ein Platz mehr bei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Would mean</source>
        <translation>Würde bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>No two people would both rather swap.</source>
        <translation>Keine zwei würden beide lieber tauschen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Who would both rather swap</source>
        <translation>Wer lieber tauschen würde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} pair would both rather swap; what is best for all is not best for every two.</source>
        <translation>{0} Paar würde auf beiden Seiten lieber tauschen; was für alle das Beste ist, ist nicht für je zwei das Beste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} pairs would both rather swap; what is best for all is not best for every two.</source>
        <translation>{0} Paare würden auf beiden Seiten lieber tauschen; was für alle das Beste ist, ist nicht für je zwei das Beste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source> Those with most to gain: the first {0}.</source>
        <translation> Wer am meisten gewänne: die ersten {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>pinned pairs</source>
        <translation>festgelegte Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>most mentees placed</source>
        <translation>die meisten Mentees mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>most mentors used</source>
        <translation>die meisten Mentor/innen eingesetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>the best worst pair</source>
        <translation>das beste schwächste Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>the best total</source>
        <translation>die beste Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>who came first</source>
        <translation>wer zuerst kam</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>In this order: {0}.</source>
        <translation>In dieser Folge: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} pair is pinned.</source>
        <translation>{0} Tandem ist festgelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>{0} pairs are pinned.</source>
        <translation>{0} Tandems sind festgelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>pair is</source>
        <translation>Tandem ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>pairs are</source>
        <translation>Tandems sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>At most {0} of {1}: a quota.</source>
        <translation>Höchstens {0} von {1}: eine Obergrenze.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Weights: {0}.</source>
        <translation>Gewichte: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Input {0}.</source>
        <translation>Eingabe {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Result {0}.</source>
        <translation>Ergebnis {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/proof_words.py"/>
        <source>Anybody can check the slip's file without the solver: mentordesk verify SLIP.json.</source>
        <translation>Jeder kann die Datei des Nachweises ohne die Berechnung prüfen: mentordesk verify SLIP.json.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>One more place with {0}</source>
        <translation>Ein Platz mehr bei {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>Complete the application of {0}{1}</source>
        <translation>Bewerbung von {0} vervollständigen{1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>a new mentor</source>
        <translation>eine neue Mentorin oder ein neuer Mentor</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>; {0} could be placed instead</source>
        <translation>; {0} könnte stattdessen einen Platz haben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>{0}: rescues {1} ({2}{3}).</source>
        <translation>{0}: rettet {1} ({2}{3}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source> for {0}</source>
        <translation> für {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source> with {0} places</source>
        <translation> mit {0} Plätzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/remedies.py"/>
        <source>Recruit a mentor{0}{1}{2}</source>
        <translation>Mentor/in gewinnen{0}{1}{2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <location filename="../../mentordesk/services/log_sheets.py"/>
        <location filename="../../mentordesk/services/pairing.py"/>
        <location filename="../../mentordesk/services/pairs.py"/>
        <location filename="../../mentordesk/services/reminders.py"/>
        <location filename="../../mentordesk/services/restoring.py"/>
        <location filename="../../mentordesk/services/why_not.py"/>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} is not ready to be matched{1}.</source>
        <translation>{0} ist nicht bereit zur Zuordnung{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} cannot be their own mentor.</source>
        <translation>{0} kann sich nicht selbst begleiten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} both work for {1}.</source>
        <translation>{0} arbeiten beide für {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} both work for {1} ({2} and {3}).</source>
        <translation>{0} arbeiten beide für {1} ({2} und {3}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} have been partners before.</source>
        <translation>{0} waren schon früher ein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} must not be paired: an application rules it out.</source>
        <translation>{0} dürfen nicht zusammenkommen: Eine Bewerbung schließt es aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} is not further in the career than {1}.</source>
        <translation>{0} ist beruflich nicht weiter als {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} named no way to meet that suits both.</source>
        <translation>{0} nannten keinen Weg zum Treffen, der beiden passt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} meets in person only, and {1} is in {2}.</source>
        <translation>{0} trifft sich nur persönlich, und {1} ist in {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} share no language.</source>
        <translation>{0} haben keine gemeinsame Sprache.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} are not to be paired.</source>
        <translation>{0} sollen nicht zusammenkommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} are not to be paired: {1}{2}</source>
        <translation>{0} sollen nicht zusammenkommen: {1}{2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} score {1}, below the lowest accepted, {2}.</source>
        <translation>{0} haben {1} Punkte, weniger als die niedrigste Punktzahl, die gilt, {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} has no place.</source>
        <translation>{0} hat keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/rules.py"/>
        <source>{0} has no place left beside {1} {2} in other intakes.</source>
        <translation>{0} hat neben {1} {2} in anderen Durchgängen keinen Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_checker.py"/>
        <source>This is no whole proof slip: {0}.</source>
        <translation>Das ist kein ganzer Nachweis: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_checker.py"/>
        <source>The slip is complete.</source>
        <translation>Der Nachweis ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_checker.py"/>
        <source>A claim is missing or of the wrong kind ({0}).</source>
        <translation>Eine Angabe fehlt oder ist von falscher Art ({0}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The slip is as it was written (its seal fits).</source>
        <translation>Der Nachweis ist, wie er geschrieben wurde (sein Siegel passt).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The slip was changed after it was written: its seal does not fit.</source>
        <translation>Der Nachweis wurde nach dem Schreiben geändert: Sein Siegel passt nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The scores, places and pins are those the match was computed from.</source>
        <translation>Punktzahlen, Plätze und Festlegungen sind die, aus denen zugeordnet wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The scores, places or pins are not those the match was computed from.</source>
        <translation>Punktzahlen, Plätze oder Festlegungen sind nicht die, aus denen zugeordnet wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The pairs are those the match gave.</source>
        <translation>Die Tandems sind die, die die Zuordnung ergab.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The pairs are not those the match gave.</source>
        <translation>Die Tandems sind nicht die, die die Zuordnung ergab.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>Every pair is allowed, nobody is in two, and no mentor has more than the places.</source>
        <translation>Jedes Tandem ist erlaubt, niemand ist in zweien, und niemand hat mehr als die Plätze.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>A mentee is in two pairs.</source>
        <translation>Eine Person ist in zwei Tandems.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>{0} with {1} is forbidden by a rule.</source>
        <translation>{0} mit {1} ist durch eine Regel verboten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The score of {0} with {1} is wrong.</source>
        <translation>Die Punktzahl von {0} mit {1} ist falsch.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>{0} has more mentees than places.</source>
        <translation>{0} hat mehr Mentees als Plätze.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>Every pinned pair is there.</source>
        <translation>Jedes festgelegte Tandem ist da.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>{0} is pinned to {1}, but not paired so.</source>
        <translation>{0} ist bei {1} festgelegt, aber nicht so zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>Every quota is kept.</source>
        <translation>Jede Obergrenze ist eingehalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>More than {0} are placed of those a quota counts.</source>
        <translation>Mehr als {0} von denen, die eine Obergrenze zählt, haben einen Platz.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>Counts, total, worst pair and those left over are right.</source>
        <translation>Anzahlen, Summe, schwächstes Tandem und Übriggebliebene stimmen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The slip says {0} {1}, not {2}.</source>
        <translation>Der Nachweis sagt {0} {1}, nicht {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The worst pair is none of the pairs.</source>
        <translation>Das schwächste Tandem ist keines der Tandems.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The worst pair scores {0}, not {1}.</source>
        <translation>Das schwächste Tandem hat {0}, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>The share of those who got somebody they named is right.</source>
        <translation>Der Anteil derer, die eine genannte Person bekamen, stimmt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>{0} of {1} have somebody they named; the slip says otherwise.</source>
        <translation>{0} von {1} haben eine genannte Person; der Nachweis sagt anderes.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>Every rule set aside has its reason.</source>
        <translation>Jede übergangene Regel hat ihren Grund.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>A rule is set aside for {0} with {1}, who are no pair.</source>
        <translation>Eine Regel ist für {0} mit {1} übergangen, die kein Tandem sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_facts.py"/>
        <source>A rule is set aside for {0} with {1} without a reason.</source>
        <translation>Eine Regel ist für {0} mit {1} ohne Grund übergangen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>most placed</source>
        <translation>die meisten mit Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>Nobody can place more mentees (proven by who competes for which places).</source>
        <translation>Niemand kann mehr Mentees unterbringen (nachgewiesen dadurch, wer um welche Plätze mitbewirbt).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The slip itself does not say that it is proven.</source>
        <translation>Der Nachweis sagt selbst nicht, dass es nachgewiesen ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>{0} pairs are said to be possible, and {1} are made.</source>
        <translation>{0} Tandems sollen möglich sein, und {1} sind gebildet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The competition named does not prove how many can be placed.</source>
        <translation>Der genannte Mitbewerb weist nicht nach, wie viele einen Platz haben können.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>best total</source>
        <translation>die beste Summe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>No total is higher with as many placed (proven by the prices of places).</source>
        <translation>Keine Summe ist bei ebenso vielen mit Platz höher (nachgewiesen durch die Preise der Plätze).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>One more pair does not outweigh all points: the steps are too small.</source>
        <translation>Ein Tandem mehr wiegt nicht alle Punkte auf: Die Schritte sind zu klein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The prices do not prove that this is the best total.</source>
        <translation>Die Preise weisen nicht nach, dass dies die beste Summe ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The best total is said to be {0}, not {1}.</source>
        <translation>Die beste Summe soll {0} sein, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The best possible worst pair is reached by the answer named, and by no better one.</source>
        <translation>Das bestmögliche schwächste Tandem wird von der genannten Lösung erreicht und von keiner besseren.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>No best possible worst pair is named.</source>
        <translation>Es ist kein bestmögliches schwächstes Tandem genannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The answer named does not have the best possible worst pair.</source>
        <translation>Die genannte Lösung hat nicht das bestmögliche schwächste Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>The worst pair is not the best possible one, though that comes before the total.</source>
        <translation>Das schwächste Tandem ist nicht das bestmögliche, obwohl dies vor der Summe kommt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_proofs.py"/>
        <source>It is not proven that no better worst pair is possible.</source>
        <translation>Es ist nicht nachgewiesen, dass kein besseres schwächstes Tandem möglich ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>{0} is too large for a proof slip. Nothing was checked.</source>
        <translation>{0} ist zu groß für einen Nachweis. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>{0} cannot be read. Nothing was checked.</source>
        <translation>{0} lässt sich nicht lesen. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>{0} is not JSON, so no proof slip. Nothing was checked.</source>
        <translation>{0} ist kein JSON, also kein Nachweis. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>{0} is JSON, but no proof slip. Nothing was checked.</source>
        <translation>{0} ist JSON, aber kein Nachweis. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>{0} is a short slip without the evidence to check it by. Nothing was checked; write the whole slip with match --slip.</source>
        <translation>{0} ist ein kurzer Nachweis ohne die Belege zum Prüfen. Es wurde nichts geprüft; schreiben Sie den ganzen mit match --slip.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_reading.py"/>
        <source>the slip is not complete or of the wrong form ({0})</source>
        <translation>der Nachweis ist nicht vollständig oder hat die falsche Form ({0})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>would rather swap</source>
        <translation>würden lieber tauschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>All pairs who would both rather swap are listed, and no others.</source>
        <translation>Alle, die auf beiden Seiten lieber tauschen würden, sind aufgeführt, und keine anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>{0} pairs would both rather swap, but {1} are listed or others.</source>
        <translation>{0} würden lieber tauschen, aber aufgeführt sind {1} oder andere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>What one more place adds follows from the prices.</source>
        <translation>Was ein Platz mehr bringt, folgt aus den Preisen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>The prices at the head are not those of the proof.</source>
        <translation>Die Preise oben sind nicht die des Nachweises.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/slip_swaps.py"/>
        <source>The most valuable extra places are not those of the prices.</source>
        <translation>Die wertvollsten zusätzlichen Plätze sind nicht die nach den Preisen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/solve.py"/>
        <source>A pin names somebody who no longer takes part. Take the pin off, then match again.</source>
        <translation>Eine Festlegung nennt jemanden, der nicht mehr teilnimmt. Lösen Sie die Festlegung und ordnen Sie neu zu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/solve.py"/>
        <source>{0} is pinned to {1}, but a rule forbids it: {2} Take the pin off, or pair them with a written reason.</source>
        <translation>{0} ist bei {1} festgelegt, aber eine Regel verbietet es: {2} Lösen Sie die Festlegung, oder bringen Sie die beiden mit schriftlicher Begründung zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/solve.py"/>
        <source>{0} is pinned to {1} mentors. Take one pin off.</source>
        <translation>{0} ist bei {1} Mentor/innen festgelegt. Lösen Sie eine Festlegung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/solve.py"/>
        <source>{0} mentees are pinned to {1}, who has {2} place. Take a pin off, or give one more place.</source>
        <translation>{0} Mentees sind bei {1} festgelegt, mit {2} Platz. Lösen Sie eine Festlegung, oder geben Sie einen Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/solve.py"/>
        <source>{0} mentees are pinned to {1}, who has {2} places. Take a pin off, or give one more place.</source>
        <translation>{0} Mentees sind bei {1} festgelegt, mit {2} Plätzen. Lösen Sie eine Festlegung, oder geben Sie einen Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/trade_off.py"/>
        <source>Without a floor: {0} placed, {1}.</source>
        <translation>Ohne Untergrenze: {0} mit Platz, {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/trade_off.py"/>
        <source>With no pair below {0}: {1} placed{2}, {3}; this costs {4} points of the total and changes {5} mentees.</source>
        <translation>Ohne Tandem unter {0}: {1} mit Platz{2}, {3}; das kostet {4} Punkte der Summe und ändert {5} Mentees.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/trade_off.py"/>
        <source> ({0} fewer)</source>
        <translation> ({0} weniger)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/trade_off.py"/>
        <source>no pair that is not pinned</source>
        <translation>kein nicht festgelegtes Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/trade_off.py"/>
        <source>the worst pair {0}</source>
        <translation>das schwächste Tandem {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <source>{0} mentee</source>
        <translation>{0} Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <source>{0} would be left without a mentor</source>
        <translation>{0} bliebe ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <source>everybody placed now could still be placed</source>
        <translation>alle, die jetzt einen Platz haben, könnten weiter einen haben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <source>, {0} would move</source>
        <translation>, {0} würden sich bewegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/understudies.py"/>
        <source>If {0} withdraws, {1} must move: {2}{3}.</source>
        <translation>Wenn {0} ausfällt, müssen sich bewegen: {1}: {2}{3}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>same employer</source>
        <translation>derselbe Arbeitgeber</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>partners before</source>
        <translation>schon früher ein Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>ruled out by an application</source>
        <translation>durch eine Bewerbung ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>not further in the career</source>
        <translation>beruflich nicht weiter</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>in person only and too far</source>
        <translation>nur persönlich und zu weit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>not to be paired</source>
        <translation>sollen nicht zusammenkommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>below the lowest accepted score</source>
        <translation>unter der niedrigsten Punktzahl, die gilt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>complete the application</source>
        <translation>Bewerbung vervollständigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>one more place</source>
        <translation>ein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>set a rule aside</source>
        <translation>eine Regel übergehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>recruit a mentor</source>
        <translation>Mentor/in gewinnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>At most {0} with {1} {2} are placed, and {3} are already; raise the quota to place {4} too.</source>
        <translation>Höchstens {0} mit {1} {2} haben einen Platz, und {3} haben ihn schon; heben Sie die Obergrenze, um auch {4} unterzubringen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>There is no mentor yet.</source>
        <translation>Es gibt noch keine Mentor/innen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>{0} is not ready{1}.</source>
        <translation>{0} ist nicht bereit{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>{0} mentees compete for {1} place with {2}</source>
        <translation>{0} Mentees bewerben sich um {1} Platz bei {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>{0} mentees compete for {1} places with {2}</source>
        <translation>{0} Mentees bewerben sich um {1} Plätze bei {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source> and {0} more.</source>
        <translation> und {0} mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>No mentor is possible for {0}.</source>
        <translation>Für {0} kommt niemand in Frage.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>Ruled out: {0}.</source>
        <translation>Ausgeschlossen: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>One more place with {0} would let {1} be placed.</source>
        <translation>Ein Platz mehr bei {0} würde {1} unterbringen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>Find one more mentor who suits {0}.</source>
        <translation>Suchen Sie noch jemanden, der zu {0} passt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/matching/unmatched.py"/>
        <source>Set the rule aside for {0}: {1}</source>
        <translation>Regel übergehen für {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/drafts.py"/>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>There is no e-mail address.</source>
        <translation>Es gibt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/drafts.py"/>
        <source>“{0}” is not one e-mail address; enter just one.</source>
        <translation>„{0}“ ist nicht eine E-Mail-Adresse; geben Sie nur eine ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/drafts.py"/>
        <source>“{0}” has letters before the @ that mail servers do not take; ask for another address.</source>
        <translation>„{0}“ hat vor dem @ Buchstaben, die Mailserver nicht annehmen; fragen Sie nach einer anderen Adresse.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/drafts.py"/>
        <source>“{0}” is no e-mail address; correct it.</source>
        <translation>„{0}“ ist keine E-Mail-Adresse; berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/mail.py"/>
        <location filename="../../mentordesk/messages/outlook.py"/>
        <source>This message is damaged and cannot be read.</source>
        <translation>Diese Nachricht ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/mail.py"/>
        <source>A part nested too deep was left aside.</source>
        <translation>Ein zu tief verschachtelter Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/merge.py"/>
        <source>The letter template {0} is too long for a letter. Nothing was drafted.</source>
        <translation>Die Briefvorlage {0} ist zu lang für einen Brief. Es wurde nichts entworfen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/merge.py"/>
        <source>The letter template {0} has no line “{1}:” at its top. Nothing was drafted; add it and try again.</source>
        <translation>Die Briefvorlage {0} hat oben keine Zeile „{1}:“. Es wurde nichts entworfen; fügen Sie sie hinzu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/merge.py"/>
        <source>“Again: {0}” in the letter template {1} is no number of days. Nothing was drafted; write a number such as 14.</source>
        <translation>„Again: {0}“ in der Briefvorlage {1} ist keine Anzahl von Tagen. Es wurde nichts entworfen; schreiben Sie eine Zahl wie 14.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/merge.py"/>
        <source>The letter template {0} {1}</source>
        <translation>Die Briefvorlage {0} {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/merge.py"/>
        <source>Known are: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/parts.py"/>
        <source>"{0}" was left aside: the message holds too much.</source>
        <translation>„{0}“ wurde ausgelassen: Die Nachricht enthält zu viel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/parts.py"/>
        <source>A part of winmail.dat is damaged; what could be read was read.</source>
        <translation>Ein Teil von winmail.dat ist beschädigt; was lesbar war, wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/parts.py"/>
        <source>"{0}" unpacks to too much; the rest was left aside.</source>
        <translation>„{0}“ ergibt ausgepackt zu viel; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/parts.py"/>
        <source>"{0}" is protected by a password and was left closed.</source>
        <translation>„{0}“ ist mit einem Passwort geschützt und blieb verschlossen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/parts.py"/>
        <source>"{0}" is damaged and was left closed.</source>
        <translation>„{0}“ ist beschädigt und blieb verschlossen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The connection to the mail server broke before the letter was handed over.</source>
        <translation>Die Verbindung zum Mailserver brach ab, bevor der Brief übergeben war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The connection broke after the letter was handed over and before the mail server answered. It may have gone, or not.</source>
        <translation>Die Verbindung brach ab, nachdem der Brief übergeben war und bevor der Mailserver antwortete. Er kann hinausgegangen sein oder nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server refused the letter: {0}</source>
        <translation>Der Mailserver lehnte den Brief ab: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>does not let this sender send</source>
        <translation>lässt diesen Absender nicht senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>refused the address {0}</source>
        <translation>lehnte die Adresse {0} ab</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server {0}: {1}</source>
        <translation>Der Mailserver {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server would not take the letter: {0}</source>
        <translation>Der Mailserver wollte den Brief nicht nehmen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>{0}, port {1}</source>
        <translation>{0}, Port {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server at {0} offers no STARTTLS. Nothing was sent; try TLS (port 465).</source>
        <translation>Der Mailserver {0} bietet kein STARTTLS. Es wurde nichts gesendet; versuchen Sie TLS (Port 465).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server does not accept the password of {0}: {1} Nothing was sent; enter it again. Some providers want a password made for this one program.</source>
        <translation>Der Mailserver nimmt das Passwort von {0} nicht an: {1} Es wurde nichts gesendet; geben Sie es noch einmal ein. Manche Anbieter wollen ein eigenes Passwort für dieses eine Programm.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server at {0} did not let {1} in. Nothing was sent; check user and security in the mail settings.</source>
        <translation>Der Mailserver {0} ließ {1} nicht hinein. Es wurde nichts gesendet; prüfen Sie Konto und Sicherheit in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server {0} could not prove that it is yours (its certificate: {1}). Nothing was sent and no password was given; check the server's name in the mail settings.</source>
        <translation>Der Mailserver {0} konnte nicht beweisen, dass er Ihrer ist (sein Zertifikat: {1}). Es wurde nichts gesendet und kein Passwort genannt; prüfen Sie den Namen des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>At {0}, port {1}, nobody speaks {2}. Nothing was sent; check port and security in the mail settings.</source>
        <translation>Bei {0}, Port {1}, spricht niemand {2}. Es wurde nichts gesendet; prüfen Sie Port und Sicherheit in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server at {0} was not found. Nothing was sent; check its name, and whether this computer is online.</source>
        <translation>Der Mailserver {0} wurde nicht gefunden. Es wurde nichts gesendet; prüfen Sie seinen Namen und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>The mail server at {0} does not answer. Nothing was sent; check the network and the mail settings.</source>
        <translation>Der Mailserver {0} antwortet nicht. Es wurde nichts gesendet; prüfen Sie das Netzwerk und die Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/sending.py"/>
        <source>without a reason.</source>
        <translation>ohne Grund.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>That is no name of a mail server. Nothing was kept; try mail.example.org.</source>
        <translation>Das ist kein Name eines Mailservers. Es wurde nichts behalten; versuchen Sie mail.example.org.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>A port is a number from 1 to 65535. Nothing was kept.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>Without protection, letters would cross the network for everybody to read. Nothing was kept; choose STARTTLS or TLS.</source>
        <translation>Ohne Schutz gingen Briefe für alle lesbar durch das Netz. Es wurde nichts behalten; wählen Sie STARTTLS oder TLS.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>The pause is 0 to 600 seconds, and at least 1 letter goes. Nothing was kept.</source>
        <translation>Die Pause ist 0 bis 600 Sekunden, und mindestens 1 Brief geht. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>Enter the address your letters come from. Nothing was kept.</source>
        <translation>Geben Sie die Adresse ein, von der Ihre Briefe kommen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/messages/server.py"/>
        <source>“{0}” is no e-mail address. Nothing was kept; correct it.</source>
        <translation>„{0}“ ist keine E-Mail-Adresse. Es wurde nichts behalten; berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>every intake</source>
        <translation>jeder Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>Ask both sides to accept</source>
        <translation>Beide Seiten um Zusage bitten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>Do not ask for acceptance</source>
        <translation>Nicht um Zusage bitten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <location filename="../../mentordesk/services/certificate_numbers.py"/>
        <location filename="../../mentordesk/services/eligibility.py"/>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <location filename="../../mentordesk/services/programmes.py"/>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>Both sides were asked already. Nothing was changed; wait for their answers.</source>
        <translation>Beide Seiten wurden schon gefragt. Es wurde nichts geändert; warten Sie auf die Antworten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>a pair</source>
        <translation>eines Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <location filename="../../mentordesk/services/pairing.py"/>
        <location filename="../../mentordesk/services/pairs.py"/>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} pairs</source>
        <translation>{0} Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>acceptance</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>Ask both sides of {0} to accept</source>
        <translation>Beide Seiten um Zusage bitten: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>{0} accepts</source>
        <translation>{0} nimmt an</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>{0} declines</source>
        <translation>{0} lehnt ab</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>{0} declined</source>
        <translation>{0} hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>No answer of {0} is noted. Nothing was changed.</source>
        <translation>Von {0} ist keine Antwort vermerkt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>Take back the answer of {0}</source>
        <translation>Antwort von {0} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>That pair is not there any longer. Nothing was changed.</source>
        <translation>Dieses Tandem gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>That day is still to come. Nothing was changed; enter the day it was.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts geändert; geben Sie den Tag ein, an dem es war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance.py"/>
        <source>A pair that is {0} is not asked whether it accepts: that comes between confirming and telling. Nothing was changed.</source>
        <translation>Ein Tandem im Stand „{0}“ wird nicht gefragt, ob es zusagt: Das kommt zwischen dem Bestätigen und dem Benachrichtigen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance_wanted.py"/>
        <location filename="../../mentordesk/services/history_blocking.py"/>
        <location filename="../../mentordesk/services/imports/sides.py"/>
        <source> and {0} more</source>
        <translation> und {0} mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/acceptance_wanted.py"/>
        <source>These have not accepted yet: {0}{1}. Nothing was changed; note their answers in the Pairs tab, or switch acceptance off for this intake.</source>
        <translation>Diese haben noch nicht zugesagt: {0}{1}. Es wurde nichts geändert; vermerken Sie die Antworten auf der Seite Tandems, oder schalten Sie die Zusage für diesen Durchgang aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Payment reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <source>Settled on</source>
        <translation>Beglichen am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/accounts.py"/>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/answers.py"/>
        <source>the coordinator</source>
        <translation>die Koordination</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>{0} fits {1} applications of this intake; name one by its number: {2}.</source>
        <translation>{0} passt zu {1} Bewerbungen dieses Durchgangs; nennen Sie eine mit ihrer Nummer: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Nobody called {0} has a {1}application in this intake.</source>
        <translation>Niemand namens {0} hat eine {1}Bewerbung in diesem Durchgang.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Change {0} of {1}</source>
        <translation>{0} von {1} ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>A person needs a name. Nothing was changed; enter one, or withdraw them.</source>
        <translation>Eine Person braucht einen Namen. Es wurde nichts geändert; geben Sie einen ein oder ziehen Sie die Bewerbung zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>That is not a number that can be kept. Nothing was changed.</source>
        <translation>Das ist keine Zahl, die sich aufbewahren lässt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>{0} is the member number of {1}. Nothing was changed; see which is right.</source>
        <translation>{0} ist die Mitgliedsnummer von {1}. Es wurde nichts geändert; sehen Sie nach, welche stimmt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Set the places of {0} to {1}</source>
        <translation>Plätze von {0} auf {1} setzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>A mentor has 0 to 20 places; a mentee has none to give.</source>
        <translation>Mentor/innen haben 0 bis 20 Plätze; Mentees haben keine zu vergeben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Waiving an item needs a written reason. Nothing was changed.</source>
        <translation>Einen Punkt zu erlassen braucht eine schriftliche Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Untick</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>{0} {1} for {2}</source>
        <translation>{0}: {1} für {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>{0} is in a pair. Take the pair apart first; nothing was changed.</source>
        <translation>{0} ist in einem Tandem. Lösen Sie es zuerst; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>{0} is matched by confirming a pair, on the board. Nothing was changed.</source>
        <translation>{0} wird durch das Bestätigen eines Tandems zugeordnet, auf der Tafel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Let the application of {0} be {1}</source>
        <translation>Bewerbung von {0} auf „{1}“ setzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/unfiled.py"/>
        <source>document</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>File {0} to {1}</source>
        <translation>{0} bei {1} ablegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applicants.py"/>
        <source>Mark a document as {0}</source>
        <translation>Unterlage als „{0}“ kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/application_page.py"/>
        <source>sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/application_page.py"/>
        <source>cell {0}</source>
        <translation>Zelle {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/application_page.py"/>
        <location filename="../../mentordesk/services/lists/plans.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/applications.py"/>
        <source>agreed on the form</source>
        <translation>auf dem Formular zugestimmt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/asking.py"/>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/asking.py"/>
        <source>{0} takes no part on that side of this intake. Nothing was changed.</source>
        <translation>{0} nimmt auf dieser Seite des Durchgangs nicht teil. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/attendance_minutes.py"/>
        <source>Minutes are kept for those who took part. Nothing was recorded; mark first how each of them took part.</source>
        <translation>Minuten werden nur für Teilnehmende aufbewahrt. Es wurde nichts eingetragen; vermerken Sie zuerst, wie alle teilgenommen haben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/attendance_minutes.py"/>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <location filename="../../mentordesk/services/events.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/attendance_minutes.py"/>
        <source>Record how long people were at {0}</source>
        <translation>Eintragen, wie lange Leute bei {0} waren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>when it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>after half an hour of work</source>
        <translation>nach einer halben Stunde Arbeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>before many rows were deleted</source>
        <translation>bevor viele Zeilen gelöscht wurden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>before somebody was erased</source>
        <translation>bevor jemand gelöscht wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>before the upgrade to a newer version</source>
        <translation>vor der Umstellung auf eine neuere Version</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>The second folder for backups, {0}, is not there. The backup was made on this computer only; connect the disk, or choose another folder under Tools &gt; Backups.</source>
        <translation>Der zweite Ordner für Sicherungen, {0}, ist nicht da. Die Sicherung entstand nur auf diesem Computer; schließen Sie den Datenträger an oder wählen Sie unter Werkzeuge &gt; Sicherungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>The backup was made on this computer only. {0}</source>
        <translation>Die Sicherung entstand nur auf diesem Computer. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>Give the snapshot a name first. Nothing was saved.</source>
        <translation>Geben Sie der Momentaufnahme zuerst einen Namen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>There is a snapshot {0} already. Nothing was saved; choose a new name.</source>
        <translation>Eine Momentaufnahme {0} gibt es schon. Es wurde nichts gespeichert; wählen Sie einen neuen Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>The second folder {0} cannot be written ({1}).</source>
        <translation>In den zweiten Ordner {0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>{0} is there already. Nothing was written; choose a new name.</source>
        <translation>{0} gibt es schon. Es wurde nichts geschrieben; wählen Sie einen neuen Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/backups.py"/>
        <source>There is no folder {0}. Nothing was written.</source>
        <translation>Es gibt keinen Ordner {0}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>Not ready, missing: {0}</source>
        <translation>Nicht bereit, es fehlt: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>Not ready to be matched</source>
        <translation>Noch nicht zuzuordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>{0} years of experience</source>
        <translation>{0} Jahre Erfahrung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>{0} of {1} places free</source>
        <translation>{0} von {1} Plätzen frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>1 place, free</source>
        <translation>1 Platz, frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>1 place, taken</source>
        <translation>1 Platz, vergeben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>{0} hours a month</source>
        <translation>{0} Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>Topics: {0}</source>
        <translation>Themen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>{0} pairs, {1} mentees without a mentor</source>
        <translation>{0} Tandems, {1} Mentees ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/board_papers.py"/>
        <source>{0} intake · {1} · {2}</source>
        <translation>Durchgang {0} · {1} · {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/calendar_export.py"/>
        <source>No dates lie ahead in this intake. Nothing was written.</source>
        <translation>In diesem Durchgang stehen keine Termine bevor. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/calendar_export.py"/>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <location filename="../../mentordesk/services/letter_known.py"/>
        <source>{0}@mentordesk.invalid</source>
        <translation>{0}@mentordesk.invalid</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/candidates.py"/>
        <source>{0} missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/candidates.py"/>
        <source>the application is {0}</source>
        <translation>die Bewerbung ist {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>Somebody is carried forward with a reason. Nothing was changed; write it.</source>
        <translation>Übernommen wird jemand mit Begründung. Es wurde nichts geändert; schreiben Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>Carry {0} forward</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>Nobody chosen waits to be taken into this intake. Nothing was changed.</source>
        <translation>Von den Gewählten wartet niemand darauf, in diesen Durchgang aufgenommen zu werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>Take along {0} carried forward</source>
        <translation>{0} aus der Übernahme mitnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>The application of {0} is {1}; only one that is ready or unmatched is carried forward. Nothing was changed.</source>
        <translation>Die Bewerbung von {0} ist {1}; übernommen wird nur eine, die bereit oder nicht zugeordnet ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>{0} does not start later than {1}. Nothing was changed.</source>
        <translation>{0} beginnt nicht später als {1}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/carrying.py"/>
        <source>{0} has applied to {1} already. Nothing was changed.</source>
        <translation>{0} hat sich schon für {1} beworben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>mismatch of needs</source>
        <translation>unpassende Bedürfnisse</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>case</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Open a case</source>
        <translation>Vorfall eröffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Write down what was done. Nothing was changed.</source>
        <translation>Schreiben Sie auf, was getan wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Go on with a case</source>
        <translation>Vorfall weiterführen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Say how you heard of it and what it is about. Nothing was changed.</source>
        <translation>Sagen Sie, wie Sie davon gehört haben und worum es geht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Correct a case</source>
        <translation>Vorfall berichtigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>A case is closed with its outcome. Nothing was changed; write it down.</source>
        <translation>Ein Vorfall wird mit seinem Ergebnis abgeschlossen. Es wurde nichts geändert; schreiben Sie es auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Close a case</source>
        <translation>Vorfall abschließen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>Write down what is done first. Nothing was changed.</source>
        <translation>Schreiben Sie zuerst auf, was getan wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/cases.py"/>
        <source>This case is closed. Nothing was changed; open another one.</source>
        <translation>Dieser Vorfall ist abgeschlossen. Es wurde nichts geändert; eröffnen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>{0} hours are logged.</source>
        <translation>{0} Stunden sind eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>{0} meetings are logged.</source>
        <translation>{0} Treffen sind eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>Met {0}</source>
        <translation>Treffen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The orientation webinar was not attended.</source>
        <translation>Das Einführungswebinar wurde nicht besucht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>No orientation</source>
        <translation>Keine Einführung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The exit survey has not come back.</source>
        <translation>Die Abschlussumfrage ist nicht zurückgekommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>No survey</source>
        <translation>Keine Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>There was no partner in this intake.</source>
        <translation>In diesem Durchgang gab es kein Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>No partner</source>
        <translation>Kein Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The pair ended early.</source>
        <translation>Das Tandem endete früh.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>Left early</source>
        <translation>Früh beendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The pair has not begun: it is {0}.</source>
        <translation>Das Tandem hat nicht begonnen: Es ist {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The pair is on hold.</source>
        <translation>Das Tandem ruht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>On hold</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>The pair has not completed its time.</source>
        <translation>Das Tandem hat seine Zeit nicht vollendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>Not complete</source>
        <translation>Nicht vollendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>A certificate cannot ask for less than nothing. Nothing was changed.</source>
        <translation>Eine Urkunde kann nicht weniger als nichts verlangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <location filename="../../mentordesk/services/certificate_settings.py"/>
        <location filename="../../mentordesk/services/issuing.py"/>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/register.py"/>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <location filename="../../mentordesk/services/signing/settings.py"/>
        <source>certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_conditions.py"/>
        <source>Change the conditions for certificates</source>
        <translation>Bedingungen für Urkunden ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_facts.py"/>
        <source>not issued yet</source>
        <translation>noch nicht ausgestellt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_facts.py"/>
        <location filename="../../mentordesk/services/certificate_pages.py"/>
        <source>No certificate was chosen. Nothing was printed; choose one in the list.</source>
        <translation>Keine Urkunde wurde gewählt. Es wurde nichts gedruckt; wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_facts.py"/>
        <source>The certificates chosen have several designs. Nothing was printed; choose those of one design at a time.</source>
        <translation>Die gewählten Urkunden haben verschiedene Gestaltungen. Es wurde nichts gedruckt; wählen Sie jeweils die einer Gestaltung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_facts.py"/>
        <source>Certificate {0} was printed with version {1} of the design {2}, and this program has another version. Nothing was printed; use the saved file, or replace it.</source>
        <translation>Die Urkunde {0} wurde mit Fassung {1} der Gestaltung {2} gedruckt, und dieses Programm hat eine andere Fassung. Es wurde nichts gedruckt; nehmen Sie die gespeicherte Datei oder ersetzen Sie die Urkunde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_files.py"/>
        <source>Nothing can be written in the folder {0}. Nothing was issued; choose another.</source>
        <translation>In den Ordner {0} lässt sich nichts schreiben. Es wurde nichts ausgestellt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_files.py"/>
        <source>one file each</source>
        <translation>je eine Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_letters.py"/>
        <source>No draft was made: these letters were sent already.</source>
        <translation>Es entstand kein Entwurf: Diese Briefe wurden schon gesendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_letters.py"/>
        <source>No draft for {0}: {1}</source>
        <translation>Kein Entwurf für {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_letters.py"/>
        <source>And {0} more get none.</source>
        <translation>Und {0} weitere bekommen keinen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_letters.py"/>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <location filename="../../mentordesk/services/letters.py"/>
        <location filename="../../mentordesk/services/outbox.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_letters.py"/>
        <source>Put {0} certificates with their letters</source>
        <translation>{0} Urkunden ihren Briefen beilegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_numbers.py"/>
        <source>Certificate numbers begin with 1 to 12 letters or digits, such as HLIA. Nothing was changed.</source>
        <translation>Urkundennummern beginnen mit 1 bis 12 Buchstaben oder Ziffern, etwa HLIA. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_numbers.py"/>
        <source>Change what certificate numbers begin with</source>
        <translation>Ändern, womit Urkundennummern beginnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_settings.py"/>
        <source>A certificate has room for two signatories. Nothing was changed.</source>
        <translation>Eine Urkunde hat Platz für zwei Unterzeichnende. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificate_settings.py"/>
        <source>Change how certificates are printed</source>
        <translation>Ändern, wie Urkunden gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificates.py"/>
        <source>The name and the scheme's name are too long for a QR code; enter a shorter name for the certificate, or make the address of the verification page shorter.</source>
        <translation>Der Name und der Name des Programms sind zu lang für einen QR-Code; geben Sie einen kürzeren Namen für die Urkunde ein oder kürzen Sie die Adresse der Prüfseite.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/certificates.py"/>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/chasing.py"/>
        <source>Nobody chosen owes anything that a letter asks for. Nothing was drafted; eligibility is for you to decide (waive it with a reason).</source>
        <translation>Von den Gewählten schuldet niemand etwas, wonach ein Brief fragt. Es wurde nichts entworfen; über die Eignung entscheiden Sie (erlassen Sie sie mit Begründung).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <source>That day is still to come. Nothing was recorded; enter the day you asked.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts eingetragen; geben Sie den Tag ein, an dem Sie gefragt haben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>check-in</source>
        <translation>Zwischengespräch</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <source>Check in after {0}</source>
        <translation>Zwischengespräch nach {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <source>Take back the check-in after {0}</source>
        <translation>Zwischengespräch nach {0} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <source>There is no check-in after {0}. Nothing was recorded.</source>
        <translation>Nach {0} gibt es kein Zwischengespräch. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/check_ins.py"/>
        <source>{0} months</source>
        <translation>{0} Monaten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>The file's pages are damaged: restore the newest backup.</source>
        <translation>Die Seiten der Datei sind beschädigt: Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>The file holds tables, triggers or views that no MentorDesk made.</source>
        <translation>Die Datei enthält Tabellen, Auslöser oder Sichten, die kein MentorDesk angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>A row refers to another that is not there.</source>
        <translation>Eine Zeile verweist auf eine andere, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>Answers to an unknown field are kept: {0}.</source>
        <translation>Es sind Antworten auf ein unbekanntes Feld aufbewahrt: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>The contents of {0} stored file(s) are not what arrived.</source>
        <translation>Der Inhalt von {0} aufbewahrten Datei(en) ist nicht, was ankam.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>A copy of the file cannot be opened: {0}</source>
        <translation>Eine Kopie der Datei lässt sich nicht öffnen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>A copy of the file does not hold the same rows.</source>
        <translation>Eine Kopie der Datei enthält nicht dieselben Zeilen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>The last action can not be taken back: the history does not fit the rows.</source>
        <translation>Die letzte Aktion lässt sich nicht zurücknehmen: Der Verlauf passt nicht zu den Zeilen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/checking.py"/>
        <source>Taking the last action back and doing it again does not give the same rows.</source>
        <translation>Die letzte Aktion zurückzunehmen und zu wiederholen ergibt nicht dieselben Zeilen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/confirming.py"/>
        <source>; and {0} more</source>
        <translation>; und {0} mehr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/confirming.py"/>
        <source>These still need something before they can be confirmed: {0}. Nothing was changed; complete the checklist, or waive an item with a reason.</source>
        <translation>Diese brauchen noch etwas, bevor sie bestätigt werden können: {0}. Es wurde nichts geändert; vervollständigen Sie die Prüfliste oder erlassen Sie einen Punkt mit Begründung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/contact_changes.py"/>
        <location filename="../../mentordesk/services/hours.py"/>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/reflections.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/contact_changes.py"/>
        <source>Change a meeting to {0} minutes</source>
        <translation>Treffen auf {0} Minuten ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/contact_changes.py"/>
        <source>Take a meeting away</source>
        <translation>Treffen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/contact_changes.py"/>
        <source>That meeting is not there any longer. Nothing was changed.</source>
        <translation>Dieses Treffen gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/design_files.py"/>
        <source>{0} is larger than {1} MB. Nothing was changed; choose a smaller file.</source>
        <translation>{0} ist größer als {1} MB. Es wurde nichts geändert; wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/design_files.py"/>
        <source>{0} cannot be read ({1}). Nothing was changed; check the name.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Es wurde nichts geändert; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>{0} has no place in this intake. Nothing was changed; give a place first.</source>
        <translation>{0} hat in diesem Durchgang keinen Platz. Es wurde nichts geändert; geben Sie zuerst einen Platz.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>place is</source>
        <translation>Platz ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>{0} places are</source>
        <translation>{0} Plätze sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>{0}'s {1} taken. Nothing was changed; swap with somebody, or give one more place.</source>
        <translation>{0}: {1} vergeben. Es wurde nichts geändert; tauschen Sie mit jemandem oder geben Sie einen Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>{0} and the mentor have been told of each other. Nothing was changed; end the pair instead, with the reason.</source>
        <translation>{0} und Mentor/in wissen schon voneinander. Es wurde nichts geändert; beenden Sie stattdessen das Tandem, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>on an invoice</source>
        <translation>auf einer Rechnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/drafting.py"/>
        <source>The fee of {0} is {1} already. Nothing was changed; end the pair early instead, which asks about a refund.</source>
        <translation>Die Gebühr von {0} ist schon {1}. Es wurde nichts geändert; beenden Sie stattdessen das Tandem früh, dann wird nach einer Erstattung gefragt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>alone {0}</source>
        <translation>allein {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>the same address {0}</source>
        <translation>dieselbe Adresse {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>the same telephone number {0}</source>
        <translation>dieselbe Telefonnummer {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>two member numbers, {0} and {1}</source>
        <translation>zwei Mitgliedsnummern, {0} und {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>both applied as {0}</source>
        <translation>beide beworben als {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>the same name, the other way round</source>
        <translation>derselbe Name, andersherum</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>one name fits the other</source>
        <translation>ein Name passt zum anderen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>an earlier name is the same</source>
        <translation>ein früherer Name ist derselbe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/duplicates.py"/>
        <source>nearly the same name</source>
        <translation>beinahe derselbe Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/eligibility.py"/>
        <location filename="../../mentordesk/services/intakes.py"/>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/eligibility.py"/>
        <source>There is no career stage {0}. Known are: {1}; or say anybody.</source>
        <translation>Es gibt keine Karrierestufe {0}. Bekannt sind: {1}; oder sagen Sie „jede“.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/eligibility.py"/>
        <source>Years of experience are 0 to {0}. Nothing was changed; enter others.</source>
        <translation>Jahre Erfahrung sind 0 bis {0}. Es wurde nichts geändert; geben Sie andere ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/eligibility.py"/>
        <source>Change what is asked of mentees and mentors</source>
        <translation>Ändern, was von Mentees und Mentor/innen verlangt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_calendar.py"/>
        <source>With {0}.</source>
        <translation>Mit {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_calendar.py"/>
        <source>Join: {0}</source>
        <translation>Teilnehmen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_calendar.py"/>
        <source>To think about:</source>
        <translation>Zum Nachdenken:</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_calendar.py"/>
        <source>That is {0} on {1} where you are.</source>
        <translation>Das ist {0} am {1}, wo Sie sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>More than one event is called "{0}". Nothing was changed; name it by its number: {1}.</source>
        <translation>Mehr als eine Veranstaltung heißt „{0}“. Es wurde nichts geändert; nennen Sie sie mit ihrer Nummer: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>No event of this intake is called "{0}". Nothing was changed; check it.</source>
        <translation>Keine Veranstaltung dieses Durchgangs heißt „{0}“. Es wurde nichts geändert; prüfen Sie es.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>"{0}" holds more than a name, an affiliation, a country and an e-mail address. Nothing was kept; give each speaker a line.</source>
        <translation>„{0}“ enthält mehr als Name, Einrichtung, Land und E-Mail-Adresse. Es wurde nichts behalten; geben Sie jeder Person eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>Set up {0}</source>
        <translation>{0} anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>Set up {0} events</source>
        <translation>{0} Veranstaltungen anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>Webinar {0}</source>
        <translation>Webinar {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>Set up a series of {0} events</source>
        <translation>Reihe von {0} Veranstaltungen anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>This event was cancelled. Nothing was changed; set up another one.</source>
        <translation>Diese Veranstaltung wurde abgesagt. Es wurde nichts geändert; legen Sie eine andere an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>This event is no longer there. Nothing was changed.</source>
        <translation>Diese Veranstaltung gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/event_changes.py"/>
        <source>A title or link has at most {0} characters. Nothing was set up.</source>
        <translation>Ein Titel oder Link hat höchstens {0} Zeichen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/events.py"/>
        <source>An event needs a title. Nothing was set up.</source>
        <translation>Eine Veranstaltung braucht einen Titel. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/events.py"/>
        <source>An event is between 5 minutes and 24 hours long. Nothing was set up.</source>
        <translation>Eine Veranstaltung dauert zwischen 5 Minuten und 24 Stunden. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/events.py"/>
        <source>Cancel an event</source>
        <translation>Veranstaltung absagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/events.py"/>
        <source>Record who came to {0}</source>
        <translation>Eintragen, wer zu {0} kam</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/events.py"/>
        <source>Somebody is at an event for 0 to 1440 minutes. Nothing was recorded.</source>
        <translation>Jemand ist 0 bis 1440 Minuten bei einer Veranstaltung. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/exports.py"/>
        <source>An export is an .xlsx workbook or a folder of CSV files, not {0}. Nothing was written; name a file that ends in .xlsx, or a folder.</source>
        <translation>Ein Export ist eine .xlsx-Tabelle oder ein Ordner mit CSV-Dateien, nicht {0}. Es wurde nichts geschrieben; nennen Sie eine Datei, die auf .xlsx endet, oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/exports.py"/>
        <source>The folder {0} cannot be made ({1}). Nothing was written; choose another one.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}). Es wurde nichts geschrieben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/exports.py"/>
        <source>application {0}</source>
        <translation>Bewerbung {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/exports.py"/>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>i pay myself</source>
        <translation>i pay myself</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>i will pay</source>
        <translation>i will pay</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>my employer</source>
        <translation>my employer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>my employer pays</source>
        <translation>my employer pays</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>my organisation</source>
        <translation>my organisation</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>No fee was chosen. Nothing was made; choose one in the list.</source>
        <translation>Keine Gebühr wurde gewählt. Es wurde nichts erstellt; wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Make {0} for {1}</source>
        <translation>{0} für {1} erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Make {0} {1}s</source>
        <translation>{0} × {1} erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <location filename="../../mentordesk/services/fees.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Somebody chosen owes no fee: only a mentee with a confirmed pair does. Nothing was made.</source>
        <translation>Von den Gewählten schuldet jemand keine Gebühr: Das tun nur Mentees mit einem bestätigten Tandem. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>{0} Nothing was made.</source>
        <translation>{0} Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>{0} has the invoice {1} already: print it again, or cancel it by a credit note first.</source>
        <translation>{0} hat schon die Rechnung {1}: Drucken Sie sie noch einmal, oder heben Sie sie zuerst durch eine Gutschrift auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>The fee of {0} is marked as {1}.</source>
        <translation>Die Gebühr von {0} ist als „{1}“ eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>The fee of {0} is not paid: mark it as paid first.</source>
        <translation>Die Gebühr von {0} ist nicht bezahlt: Tragen Sie sie zuerst als bezahlt ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>{0} has a receipt for this payment already: print it again.</source>
        <translation>{0} hat für diese Zahlung schon eine Quittung: Drucken Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>No invoice stands for {0}.</source>
        <translation>Für {0} steht keine Rechnung aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>The fee of {0} is paid: refund it first.</source>
        <translation>Die Gebühr von {0} ist bezahlt: Erstatten Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Received from</source>
        <translation>Erhalten von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>{0}, {1}: participation as a mentee{2}, {3} to {4}</source>
        <translation>{0}, {1}: Teilnahme als Mentee{2}, {3} bis {4}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>This cancels the invoice {0}.</source>
        <translation>Hiermit wird die Rechnung {0} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_papers.py"/>
        <source>Paid on {0}. Thank you.</source>
        <translation>Bezahlt am {0}. Vielen Dank.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <source>Days are 0 to {0}, and a place is released after 1 day at the earliest. Nothing was changed; enter others.</source>
        <translation>Tage sind 0 bis {0}, und ein Platz wird frühestens nach 1 Tag freigegeben. Es wurde nichts geändert; geben Sie andere ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <source>Invoices are printed on {0}. Nothing was changed.</source>
        <translation>Rechnungen werden auf {0} gedruckt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <source>An invoice needs a title, such as Invoice. Nothing was changed.</source>
        <translation>Eine Rechnung braucht einen Titel, etwa Rechnung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <source>Each text has at most {0} characters: an invoice is one page. Nothing was changed; make it shorter.</source>
        <translation>Jeder Text hat höchstens {0} Zeichen: Eine Rechnung ist eine Seite. Es wurde nichts geändert; kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fee_settings.py"/>
        <source>Change how fees are invoiced</source>
        <translation>Ändern, wie Gebühren in Rechnung gestellt werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Place released: </source>
        <translation>Platz freigegeben: </translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>That day is still to come. Nothing was changed; enter the day of payment.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts geändert; geben Sie den Tag der Zahlung ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Mark {0} as paid</source>
        <translation>Als bezahlt eintragen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>A fee is waived with a reason. Nothing was changed; write it down.</source>
        <translation>Eine Gebühr wird mit Begründung erlassen. Es wurde nichts geändert; schreiben Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Waive {0}</source>
        <translation>Erlassen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Refund {0}</source>
        <translation>Erstatten: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Write down why nothing is refunded. Nothing was changed.</source>
        <translation>Schreiben Sie auf, warum nichts erstattet wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Keep {0} as it was</source>
        <translation>Nicht erstatten: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>Say who pays {0}</source>
        <translation>Sagen, wer zahlt: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>No fee is due here. Nothing was changed.</source>
        <translation>Hier ist keine Gebühr fällig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>A fee that is marked as {0} cannot be changed so. Nothing was changed; choose others.</source>
        <translation>Eine als „{0}“ eingetragene Gebühr lässt sich so nicht ändern. Es wurde nichts geändert; wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>a fee</source>
        <translation>eine Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/fees.py"/>
        <source>{0} fees</source>
        <translation>{0} Gebühren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/figure_facts.py"/>
        <location filename="../../mentordesk/services/overview.py"/>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/figures.py"/>
        <source>no reason written</source>
        <translation>kein Grund aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/guide.py"/>
        <source>how do does can could should would will want please get have make for what when where which who why</source>
        <translation>how do does can could should would will want please get have make for what when where which who why</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/guide.py"/>
        <source>a an and are as at be by from i if in into is it my of on or that the their them there this to was with you your</source>
        <translation>a an and are as at be by from i if in into is it my of on or that the their them there this to was with you your</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history.py"/>
        <source>There is nothing to {0}.</source>
        <translation>Es gibt nichts zu tun: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history.py"/>
        <source>There is no more than {0} to {1}, and {2} were asked for. Nothing was changed.</source>
        <translation>Es gibt nicht mehr als {0} ({1}), und {2} waren verlangt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_blocking.py"/>
        <source>This cannot be taken back: {0}{1} came later and depends on it. Nothing was changed; undo {2} first.</source>
        <translation>Das lässt sich nicht zurücknehmen: {0}{1} kam später und hängt davon ab. Es wurde nichts geändert; machen Sie zuerst {2} rückgängig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>line of the register</source>
        <translation>Zeile des Registers</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>item of the checklist</source>
        <translation>Punkt der Prüfliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>remembered column</source>
        <translation>gemerkte Spalte</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>file of a design</source>
        <translation>Datei einer Gestaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>paper about the fee</source>
        <translation>Beleg über die Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>file of a letter</source>
        <translation>Datei eines Briefs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>line of the member list</source>
        <translation>Zeile der Mitgliederliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>merge of two people</source>
        <translation>Zusammenführung zweier Personen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>count of reflections</source>
        <translation>Anzahl der Reflexionen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>resource handed out</source>
        <translation>ausgegebenes Material</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>exception to a rule</source>
        <translation>Ausnahme von einer Regel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>response to a survey</source>
        <translation>Antwort auf eine Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/history_details.py"/>
        <source>option of a vocabulary</source>
        <translation>Möglichkeit einer Auswahlliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours.py"/>
        <source>Log a meeting of {0} minutes</source>
        <translation>Treffen von {0} Minuten eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours.py"/>
        <source>The two have not been told of each other yet. Nothing was logged; mark the pair as told first.</source>
        <translation>Die beiden wissen noch nicht voneinander. Es wurde nichts eingetragen; tragen Sie das Tandem zuerst als benachrichtigt ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours.py"/>
        <source>That day is still to come. Nothing was logged; enter the day they met.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts eingetragen; geben Sie den Tag ein, an dem sie sich trafen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours.py"/>
        <source>A meeting is between 1 minute and 24 hours long. Nothing was logged.</source>
        <translation>Ein Treffen dauert zwischen 1 Minute und 24 Stunden. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours.py"/>
        <source>The preparation for a meeting is 0 to 24 hours. Nothing was logged.</source>
        <translation>Die Vorbereitung eines Treffens dauert 0 bis 24 Stunden. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>meeting of {0} minutes, {1}</source>
        <translation>Treffen von {0} Minuten, {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>That day is still to come. Nothing was entered; enter the day it was.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts eingetragen; geben Sie den Tag ein, an dem es war.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>{0} hours on one day cannot be: more than 0 and at most 24. Nothing was entered.</source>
        <translation>{0} Stunden an einem Tag kann es nicht geben: mehr als 0 und höchstens 24. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>Enter {0} hours of {1}</source>
        <translation>{0} Stunden von {1} eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>Take hours back</source>
        <translation>Stunden zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/hours_ledger.py"/>
        <source>These hours follow a meeting or an event. Nothing was changed; change that one.</source>
        <translation>Diese Stunden folgen einem Treffen oder einer Veranstaltung. Es wurde nichts geändert; ändern Sie diese.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>{0} new, {1} changed, {2} files filed</source>
        <translation>{0} neu, {1} geändert, {2} Dateien abgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>, {0} rows of lists</source>
        <translation>, {0} Zeilen von Listen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>, {0} kept that nobody owns yet</source>
        <translation>, {0} behalten, die noch niemandem gehören</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>; {0} wait for your decision</source>
        <translation>; {0} warten auf Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>Imported: {0}{1}.</source>
        <translation>Importiert: {0}{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>The programme was changed after this preview was made. Nothing was imported; look at the files again.</source>
        <translation>Das Programm wurde nach dieser Vorschau geändert. Es wurde nichts importiert; sehen Sie sich die Dateien noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>a row of a list</source>
        <translation>eine Zeile einer Liste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>{0} rows of lists</source>
        <translation>{0} Zeilen von Listen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>Import {0} applications and {1}</source>
        <translation>{0} Bewerbungen und {1} importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>Import the application of {0}</source>
        <translation>Bewerbung von {0} importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>one person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>Keep {0} files nobody owns yet</source>
        <translation>{0} Dateien behalten, die noch niemandem gehören</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>File {0} documents</source>
        <translation>{0} Unterlagen ablegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/applying.py"/>
        <source>Import {0} applications</source>
        <translation>{0} Bewerbungen importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/collecting.py"/>
        <source>These are more than 5,000 files. Choose fewer; nothing was changed.</source>
        <translation>Das sind mehr als 5.000 Dateien. Wählen Sie weniger; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/collecting.py"/>
        <source>There is no file "{0}". Nothing was imported from it.</source>
        <translation>Es gibt keine Datei „{0}“. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/collecting.py"/>
        <source>"{0}" is larger than 300 MB. Nothing was imported from it.</source>
        <translation>„{0}“ ist größer als 300 MB. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/collecting.py"/>
        <source>"{0}" cannot be read: {1}.</source>
        <translation>„{0}“ lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/decisions.py"/>
        <source>Say whether {0} applies as mentee or as mentor. Nothing was imported.</source>
        <translation>Sagen Sie, ob {0} sich als Mentee oder als Mentor/in bewirbt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/decisions.py"/>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>is in a pair</source>
        <translation>ist in einem Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>a letter was written</source>
        <translation>ein Brief wurde geschrieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>has hours noted</source>
        <translation>hat eingetragene Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>was at an event</source>
        <translation>war bei einer Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>has a certificate</source>
        <translation>hat eine Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>answered a survey</source>
        <translation>hat eine Umfrage beantwortet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>a quotation was kept</source>
        <translation>ein Zitat wurde aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>is kept apart from somebody</source>
        <translation>wird von jemandem ferngehalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>a rule was set aside</source>
        <translation>eine Regel wurde übergangen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>has a fee</source>
        <translation>hat eine Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>a document was filed since</source>
        <translation>seither wurde eine Unterlage abgelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>the checklist was ticked since</source>
        <translation>seither wurde die Prüfliste abgehakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>has another application</source>
        <translation>hat eine andere Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>another person was merged into them</source>
        <translation>eine andere Person wurde damit zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>was merged with somebody</source>
        <translation>wurde mit jemandem zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>an address was added since</source>
        <translation>seither kam eine Adresse hinzu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>was sent a resource</source>
        <translation>bekam Material gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>was edited since</source>
        <translation>wurde seither bearbeitet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <source>belongs to what stays</source>
        <translation>gehört zu dem, was bleibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/edited_since.py"/>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/given.py"/>
        <location filename="../../mentordesk/spreadsheets/forms.py"/>
        <source>text on the form</source>
        <translation>Text auf dem Formular</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/list_rows.py"/>
        <source>The list was exported from another programme or intake; nothing of it was imported.</source>
        <translation>Die Liste wurde aus einem anderen Programm oder Durchgang exportiert; davon wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/list_rows.py"/>
        <source>What this row was exported from is no longer in the programme.</source>
        <translation>Woraus diese Zeile exportiert wurde, gibt es im Programm nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/list_rows.py"/>
        <source>was emptied; the programme keeps what it has.</source>
        <translation>wurde geleert; das Programm behält, was es hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/list_rows.py"/>
        <location filename="../../mentordesk/services/imports/planning.py"/>
        <source>Since the export {0} was changed here as well as in the file.</source>
        <translation>Seit dem Export wurde {0} sowohl hier als auch in der Datei geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/loose_files.py"/>
        <source>came with several applications and does not say whose it is; kept under File &gt; Files nobody owns yet.</source>
        <translation>kam mit mehreren Bewerbungen und sagt nicht, wem es gehört; aufbewahrt unter Datei &gt; Dateien, die noch niemandem gehören.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/loose_files.py"/>
        <source>came from nobody who has applied; kept under File &gt; Files nobody owns yet.</source>
        <translation>kam von niemandem, der sich beworben hat; aufbewahrt unter Datei &gt; Dateien, die noch niemandem gehören.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/making.py"/>
        <source>, row {0}</source>
        <translation>, Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/making.py"/>
        <source>answers in {0}{1}</source>
        <translation>Antworten in {0}{1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/membership.py"/>
        <source> until {0}</source>
        <translation> bis {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <source>Remember what {0} columns of a form mean</source>
        <translation>Merken, was {0} Spalten eines Formulars bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <source>Remember what {0} column of a form mean</source>
        <translation>Merken, was {0} Spalte eines Formulars bedeutet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <source>Forget what columns of a form mean</source>
        <translation>Vergessen, was Spalten eines Formulars bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <source>Let "{0}" mean {1}</source>
        <translation>„{0}“ soll {1} bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/memory.py"/>
        <source>"{0}" is a choice of its own. Nothing was changed; rename or remove that choice first.</source>
        <translation>„{0}“ ist selbst eine Möglichkeit. Es wurde nichts geändert; benennen Sie diese zuerst um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/messages.py"/>
        <source>The message{0} holds no application.</source>
        <translation>Die Nachricht{0} enthält keine Bewerbung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/messages.py"/>
        <source>The answers stood in the message itself.</source>
        <translation>Die Antworten standen in der Nachricht selbst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/own_rows.py"/>
        <source>{0} was emptied; the programme keeps what it has.</source>
        <translation>{0} wurde geleert; das Programm behält, was es hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/planning.py"/>
        <source>The role of an exported application was edited; an application keeps its role. Nothing of this row was imported; add a row of its own for the other role.</source>
        <translation>Die Rolle einer exportierten Bewerbung wurde bearbeitet; eine Bewerbung behält ihre Rolle. Von dieser Zeile wurde nichts importiert; fügen Sie für die andere Rolle eine eigene Zeile hinzu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/planning.py"/>
        <source>Is this a mentee or a mentor?</source>
        <translation>Ist das ein Mentee oder eine Mentorin, ein Mentor?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/planning.py"/>
        <source>You corrected {0} by hand; the file says something else.</source>
        <translation>Sie haben {0} von Hand berichtigt; die Datei sagt etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/plans.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/plans.py"/>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>needs you</source>
        <translation>fragt Sie</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/plans.py"/>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>Member number {0} belongs to {1}, but here it is with the name {2}.</source>
        <translation>Die Mitgliedsnummer {0} gehört {1}, aber hier steht sie beim Namen {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>{0} is known with member number {1}, but here it is {2}.</source>
        <translation>{0} ist mit der Mitgliedsnummer {1} bekannt, aber hier steht {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>The address {0} belongs to {1}, but here it is with the name {2}.</source>
        <translation>Die Adresse {0} gehört {1}, aber hier steht sie beim Namen {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>Is this the {0} who is known already?</source>
        <translation>Ist das {0}, schon bekannt?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/recognising.py"/>
        <source>Somebody called {0} is known already, with another address and number.</source>
        <translation>Jemand namens {0} ist schon bekannt, mit anderer Adresse und Nummer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <location filename="../../mentordesk/spreadsheets/mended.py"/>
        <source>Not imported because</source>
        <translation>Nicht importiert, weil</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/refused.py"/>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/reviewing.py"/>
        <source>No applicants were found in it.</source>
        <translation>Darin wurden keine Bewerbungen gefunden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/reviewing.py"/>
        <source>The archive holds no application.</source>
        <translation>Das Archiv enthält keine Bewerbung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/sides.py"/>
        <source>new in this import, {0}</source>
        <translation>neu in diesem Import, {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/sides.py"/>
        <source>no application so far</source>
        <translation>bisher keine Bewerbung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>{0}: nothing was edited since; all of it can be taken back.</source>
        <translation>{0}: Seither wurde nichts bearbeitet; alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>{0} applications and {1} changed values go</source>
        <translation>{0} Bewerbungen und {1} geänderte Werte verschwinden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>{0} values edited since and {1} people stay</source>
        <translation>{0} seither bearbeitete Werte und {1} Personen bleiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>There is nothing left of this import that could be taken back: everything was edited since, or is needed by something else. Nothing was changed.</source>
        <translation>Von diesem Import ist nichts mehr da, was zurückgenommen werden könnte: Alles wurde seither bearbeitet oder wird von etwas anderem gebraucht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>taking back</source>
        <translation>beim Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>Take back: {0}</source>
        <translation>Zurücknehmen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>There is no step number {0} that could be taken back.</source>
        <translation>Es gibt keinen Schritt Nummer {0}, der zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/taking_back.py"/>
        <source>“{0}” was taken back already. Nothing was changed.</source>
        <translation>„{0}“ wurde schon zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/watched.py"/>
        <source>The watched folder "{0}" cannot be read ({1}). Nothing is lost; choose the folder again, or connect the drive it is on.</source>
        <translation>Der beobachtete Ordner „{0}“ lässt sich nicht lesen ({1}). Nichts ist verloren; wählen Sie den Ordner neu, oder schließen Sie das Laufwerk an, auf dem er liegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/imports/watched.py"/>
        <source>too large: {0}, {1}, {2}</source>
        <translation>zu groß: {0}, {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>change</source>
        <translation>ändern sich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>An intake needs a name, for example “2021 July”. Nothing was changed.</source>
        <translation>Ein Durchgang braucht einen Namen, zum Beispiel „2021 Juli“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>A fee cannot be less than nothing. Nothing was changed; enter 0 or more.</source>
        <translation>Eine Gebühr kann nicht kleiner als nichts sein. Es wurde nichts geändert; geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>A fee needs its currency, such as AUD. Nothing was changed.</source>
        <translation>Eine Gebühr braucht ihre Währung, etwa EUR. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>There is an intake called {0} already. Nothing was changed.</source>
        <translation>Einen Durchgang namens {0} gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} would be late, {1} no longer.</source>
        <translation>{0} wären verspätet, {1} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} check-ins still to come are fitted to the new dates; those asked stay.</source>
        <translation>{0} noch ausstehende Zwischengespräche werden den neuen Terminen angepasst; gefragte bleiben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>Certificates that are issued from now on show the new dates</source>
        <translation>Urkunden, die ab jetzt ausgestellt werden, zeigen die neuen Termine</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>; the {0} issued already stay as they were printed.</source>
        <translation>; die {0} schon ausgestellten bleiben, wie sie gedruckt wurden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>Names are kept longer, until {0}: they are needed while the intake runs.</source>
        <translation>Namen werden länger aufbewahrt, bis {0}: Sie werden gebraucht, solange der Durchgang läuft.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} applications</source>
        <translation>{0} Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} fees that are due without an invoice will be due on the new start.</source>
        <translation>{0} ohne Rechnung fällige Gebühren werden zum neuen Beginn fällig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} fees are due without an invoice: they can stay, or become {1}.</source>
        <translation>{0} Gebühren sind ohne Rechnung fällig: Sie können bleiben oder zu {1} werden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>{0} confirmed pairs have no fee: they can stay so, or owe {1}.</source>
        <translation>{0} bestätigte Tandems haben keine Gebühr: Das kann so bleiben, oder sie schulden {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>Fees that were paid, waived or invoiced stay as they are.</source>
        <translation>Bezahlte, erlassene oder in Rechnung gestellte Gebühren bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>Fees of this intake are known already. Nothing was changed; say whether they stay as they are or change to the new fee.</source>
        <translation>Gebühren dieses Durchgangs sind schon bekannt. Es wurde nichts geändert; sagen Sie, ob sie bleiben, wie sie sind, oder zur neuen Gebühr wechseln.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <location filename="../../mentordesk/services/intakes.py"/>
        <location filename="../../mentordesk/services/privacy/retention.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>intake</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>Change the intake {0}</source>
        <translation>Durchgang {0} ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_changes.py"/>
        <source>The intake takes no fee any longer.</source>
        <translation>Der Durchgang nimmt keine Gebühr mehr.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_limits.py"/>
        <source>{0} {1}s take part; the limit is {2}.</source>
        <translation>{0} {1}s nehmen teil; die Grenze ist {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_limits.py"/>
        <source>A limit of {0} {1} would let nobody in. Nothing was changed; enter 1 or more, or leave it open.</source>
        <translation>Eine Grenze von {0} {1} ließe niemanden herein. Es wurde nichts geändert; geben Sie 1 oder mehr ein, oder lassen Sie sie offen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_limits.py"/>
        <source>With this import {0} {1}s would take part; the limit is {2}.</source>
        <translation>Mit diesem Import nähmen {0} {1}s teil; die Grenze ist {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>A resource needs a title and an edition. Nothing was added.</source>
        <translation>Material braucht einen Titel und eine Ausgabe. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>A resource is a file or a link, one of them. Nothing was added.</source>
        <translation>Material ist eine Datei oder ein Link, eines von beiden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>{0} cannot be read. Nothing was added.</source>
        <translation>{0} lässt sich nicht lesen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>{0} is empty, or larger than the 20 MB a message can carry. Nothing was added; hand it out by a link.</source>
        <translation>{0} ist leer oder größer als die 20 MB, die eine Nachricht tragen kann. Es wurde nichts hinzugefügt; geben Sie es als Link aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>{0} is there already in this edition. Nothing was added; name the new edition.</source>
        <translation>{0} ist in dieser Ausgabe schon da. Es wurde nichts hinzugefügt; benennen Sie die neue Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>Remove a resource</source>
        <translation>Material entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>{0} was sent to people, and stays so that it is known who has it. Nothing was removed; add the new edition.</source>
        <translation>{0} wurde schon gesendet und bleibt, damit bekannt ist, wer es hat. Es wurde nichts entfernt; fügen Sie die neue Ausgabe hinzu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>Take resources over from an earlier intake</source>
        <translation>Material aus einem früheren Durchgang übernehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>That day is still to come. Nothing was noted; enter the day it was sent.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts vermerkt; geben Sie den Tag ein, an dem es gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>Note a resource as sent to {0}</source>
        <translation>Material als an {0} gesendet vermerken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intake_resources.py"/>
        <source>This resource is no longer there. Nothing was changed.</source>
        <translation>Dieses Material gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>There is no intake called {0}. The programme's intakes: {1}.</source>
        <translation>Es gibt keinen Durchgang namens {0}. Die Durchgänge des Programms: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>The intake runs until {0}, so its names are needed longer than {1}. Nothing was made; choose a later day.</source>
        <translation>Der Durchgang läuft bis {0}, seine Namen werden also länger als {1} gebraucht. Es wurde nichts angelegt; wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>An intake needs a name, for example “2021 July”. Nothing was made.</source>
        <translation>Ein Durchgang braucht einen Namen, zum Beispiel „2021 Juli“. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>There is an intake called {0} already. Nothing was made.</source>
        <translation>Einen Durchgang namens {0} gibt es schon. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>A fee cannot be less than nothing. Nothing was made.</source>
        <translation>Eine Gebühr kann nicht kleiner als nichts sein. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>Make the intake {0}</source>
        <translation>Durchgang {0} anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>{0} applications still to be checked (complete, decline or withdraw them)</source>
        <translation>{0} Bewerbungen noch zu prüfen (vervollständigen, ablehnen oder zurückziehen)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>{0} pairs still drafts (confirm them or take them apart)</source>
        <translation>{0} Tandems noch Entwürfe (bestätigen oder lösen)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>{0} applications ready but neither matched nor given a reason</source>
        <translation>{0} Bewerbungen bereit, aber weder zugeordnet noch mit einem Grund versehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>{0} pairs not told yet</source>
        <translation>{0} Tandems noch nicht benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>{0} pairs that have neither completed nor ended</source>
        <translation>{0} Tandems, die weder abgeschlossen sind noch geendet haben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>The intake {0} cannot become {1} yet: {2}.</source>
        <translation>Der Durchgang {0} kann noch nicht „{1}“ werden: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/intakes.py"/>
        <source>Move the intake {0} to {1}</source>
        <translation>Durchgang {0} weiterschalten zu „{1}“</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Issue {0} {1}</source>
        <translation>{0} {1} ausstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Somebody chosen takes no part in this intake. Nothing was issued.</source>
        <translation>Von den Gewählten nimmt jemand an diesem Durchgang nicht teil. Es wurde nichts ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Everybody chosen has a certificate already. Nothing was issued; print it again, or replace it.</source>
        <translation>Alle Gewählten haben schon eine Urkunde. Es wurde nichts ausgestellt; drucken Sie sie noch einmal oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Nobody was chosen. Nothing was issued; choose somebody in the list.</source>
        <translation>Niemand wurde gewählt. Es wurde nichts ausgestellt; wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Not everybody is ready, and nothing was issued. {0} Leave them out, or write down why they get one all the same.</source>
        <translation>Nicht alle sind bereit, und es wurde nichts ausgestellt. {0} Lassen Sie sie aus, oder schreiben Sie auf, warum sie trotzdem eine bekommen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Certificate {0} was issued at this moment. Nothing more was issued.</source>
        <translation>Die Urkunde {0} wurde in diesem Augenblick ausgestellt. Mehr wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Certificates are printed on A4 or Letter, not on {0}. Nothing was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>{0} No certificate was issued.</source>
        <translation>{0} Es wurde keine Urkunde ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>Replace certificate {0}</source>
        <translation>Urkunde {0} ersetzen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>in the place of {0}</source>
        <translation>anstelle von {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/issuing.py"/>
        <source>{0} has the valid certificate {1} of the design {2} already. Nothing was changed; replace or withdraw that one.</source>
        <translation>{0} hat schon die gültige Urkunde {1} der Gestaltung {2}. Es wurde nichts geändert; ersetzen Sie diese oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>Write a lesson of {0}</source>
        <translation>Lehre von {0} aufschreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>Word a lesson otherwise</source>
        <translation>Lehre anders fassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>Take a lesson away</source>
        <translation>Lehre wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>That lesson is not there any longer. Nothing was changed.</source>
        <translation>Diese Lehre gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>A lesson needs words. Nothing was kept; write what the next intake needs.</source>
        <translation>Eine Lehre braucht Worte. Es wurde nichts behalten; schreiben Sie, was der nächste Durchgang braucht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lessons.py"/>
        <source>A lesson has at most {0} characters. Nothing was kept; make it shorter.</source>
        <translation>Eine Lehre hat höchstens {0} Zeichen. Es wurde nichts behalten; kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_attachments.py"/>
        <source>log sheets</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_attachments.py"/>
        <source>The files of a letter are larger than 20 MB, which mail servers refuse. Nothing was drafted; attach smaller ones.</source>
        <translation>Die Dateien eines Briefs sind größer als 20 MB, was Mailserver ablehnen. Es wurde nichts entworfen; hängen Sie kleinere an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_audiences.py"/>
        <source>given a resource</source>
        <translation>bekamen Material</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_audiences.py"/>
        <source>month {0}</source>
        <translation>Monat {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_audiences.py"/>
        <source>A letter cannot be about the event “{0}”. Known are: {1}.</source>
        <translation>Ein Brief kann nicht von der Veranstaltung „{0}“ handeln. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_audiences.py"/>
        <source>A letter cannot go to “{0}”. Known are: {1}.</source>
        <translation>Ein Brief kann nicht an „{0}“ gehen. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the programme's name</source>
        <translation>der Name des Programms</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the association's name</source>
        <translation>der Name des Verbands</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the intake's name</source>
        <translation>der Name des Durchgangs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the last day for applications</source>
        <translation>der letzte Tag für Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day by which partners are told</source>
        <translation>der Tag, bis zu dem benachrichtigt wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the intake's first day</source>
        <translation>der erste Tag des Durchgangs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the intake's last day</source>
        <translation>der letzte Tag des Durchgangs</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day the letter is written</source>
        <translation>der Tag, an dem der Brief geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the name the recipient goes by</source>
        <translation>der Name, unter dem die Person bekannt ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the recipient's full name</source>
        <translation>der volle Name der Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>mentee or mentor</source>
        <translation>Mentee oder Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day the application came</source>
        <translation>der Tag, an dem die Bewerbung kam</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what the application still needs, one a line</source>
        <translation>was die Bewerbung noch braucht, eines pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>a sentence about the reader's membership; empty for current members</source>
        <translation>ein Satz über die Mitgliedschaft; leer bei gültigen Mitgliedern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what is on record about the reader, one a line; nothing sensitive</source>
        <translation>was über die Person bekannt ist, eines pro Zeile; nichts Heikles</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>why no partner was found</source>
        <translation>warum sich niemand fand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>why an application stands where it does</source>
        <translation>warum eine Bewerbung steht, wo sie steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>a sentence with the hours logged</source>
        <translation>ein Satz mit den eingetragenen Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the number in the register</source>
        <translation>die Nummer im Register</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what a speaker belongs to</source>
        <translation>wozu Vortragende gehören</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the partner's full name</source>
        <translation>der volle Name der Partnerin oder des Partners</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what the partner is: mentor or mentee</source>
        <translation>was die andere Seite ist: mentor oder mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what the partner shares, one a line</source>
        <translation>was die andere Seite mitteilt, eines pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>why the two were matched, one a line</source>
        <translation>warum die beiden zusammengebracht wurden, eines pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day by which the mentee writes</source>
        <translation>der Tag, bis zu dem die oder der Mentee schreibt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>how long the pair has been together at a check-in</source>
        <translation>wie lange das Tandem bei einem Zwischengespräch schon besteht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>a sentence about the mentee's fee; empty for mentors and without a fee</source>
        <translation>ein Satz über die Gebühr; leer bei Mentor/innen und ohne Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the fee with its currency, where one is due or was paid</source>
        <translation>die Gebühr mit ihrer Währung, wo eine fällig ist oder bezahlt wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day the fee is due</source>
        <translation>der Tag, an dem die Gebühr fällig ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the day the fee was paid or refunded</source>
        <translation>der Tag, an dem die Gebühr bezahlt oder erstattet wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the purchase order or reference of the fee</source>
        <translation>die Bestellnummer oder das Zeichen der Gebühr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>what is handed out: its title and edition</source>
        <translation>was ausgegeben wird: Titel und Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>that it is attached, or its link</source>
        <translation>dass es anhängt, oder sein Link</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the event's title</source>
        <translation>der Titel der Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>its day</source>
        <translation>ihr Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>its time and zone</source>
        <translation>ihre Uhrzeit und Zeitzone</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>its time in the recipient's own zone, where that differs</source>
        <translation>ihre Uhrzeit in der Zone der Person, wo sie abweicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>its city, for a meet-up</source>
        <translation>ihr Ort, bei einem Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>its link</source>
        <translation>ihr Link</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>who speaks: With A and B</source>
        <translation>wer spricht: Mit A und B</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>the link of its recording</source>
        <translation>der Link ihrer Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_fields.py"/>
        <source>that it was moved or cancelled; empty otherwise</source>
        <translation>dass sie verschoben oder abgesagt wurde; sonst leer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_files.py"/>
        <source>No letter was chosen. Nothing was saved; draft one first.</source>
        <translation>Kein Brief wurde gewählt. Es wurde nichts gespeichert; entwerfen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_files.py"/>
        <source>{0}: {1} Nothing was saved; draft the letter anew after that.</source>
        <translation>{0}: {1} Es wurde nichts gespeichert; entwerfen Sie den Brief danach neu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_files.py"/>
        <source>{0} drafts were saved, but not all. {1}</source>
        <translation>{0} Entwürfe wurden gespeichert, aber nicht alle. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_files.py"/>
        <source>There is nobody this letter can be written to. Nothing was saved.</source>
        <translation>Es gibt niemanden, dem dieser Brief geschrieben werden kann. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_makers.py"/>
        <source>“{0}” cannot be attached. Known are: {1}.</source>
        <translation>„{0}“ lässt sich nicht anhängen. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_makers.py"/>
        <source>{0} survey.xlsx</source>
        <translation>{0} survey.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Through the year</source>
        <translation>Durch das Jahr</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Own letters</source>
        <translation>Eigene Briefe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>letter template </source>
        <translation>Briefvorlage </translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>There is no letter called {0}. Known are: {1}.</source>
        <translation>Es gibt keinen Brief namens {0}. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>A letter needs a title. Nothing was kept; enter one.</source>
        <translation>Ein Brief braucht einen Titel. Es wurde nichts behalten; geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>A letter needs a subject. Nothing was kept; enter one.</source>
        <translation>Ein Brief braucht einen Betreff. Es wurde nichts behalten; geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>A letter needs a text. Nothing was kept; write one.</source>
        <translation>Ein Brief braucht einen Text. Es wurde nichts behalten; schreiben Sie einen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>A letter cannot go to “{0}”. Nothing was kept.</source>
        <translation>Ein Brief kann nicht an „{0}“ gehen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Change the letter “{0}”</source>
        <translation>Brief „{0}“ ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>This letter is your own; there is no built-in wording. Nothing was changed.</source>
        <translation>Dies ist Ihr eigener Brief; es gibt keinen mitgelieferten Wortlaut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Take the built-in wording of “{0}”</source>
        <translation>Mitgelieferten Wortlaut von „{0}“ nehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Add the letter “{0}”</source>
        <translation>Brief „{0}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>A letter of the program cannot be removed. Nothing was changed.</source>
        <translation>Ein mitgelieferter Brief lässt sich nicht entfernen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Remove the letter “{0}”</source>
        <translation>Brief „{0}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>{0} cannot be read as a letter template. Nothing was added.</source>
        <translation>{0} lässt sich nicht als Briefvorlage lesen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>Add the letter “{0}” from a file</source>
        <translation>Brief „{0}“ aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letter_templates.py"/>
        <source>There is a letter called “{0}” already. Nothing was kept; choose another title.</source>
        <translation>Einen Brief namens „{0}“ gibt es schon. Es wurde nichts behalten; wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>Nothing is known for: {0}.</source>
        <translation>Nichts ist bekannt für: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>guest {0}</source>
        <translation>Gast {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>event {0}{1}</source>
        <translation>Veranstaltung {0}{1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>Draft {0} letters: {1}</source>
        <translation>{0} Briefe entwerfen: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>Mark {0} letters as sent</source>
        <translation>{0} Briefe als gesendet eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/letters.py"/>
        <source>Throw {0} drafts away</source>
        <translation>{0} Entwürfe wegwerfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>who watched {0}</source>
        <translation>wer {0} gesehen hat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>who came to {0}</source>
        <translation>wer zu {0} kam</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>came to</source>
        <translation>kam zu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>This is the report of another event: "{0}" on {1}, not of "{2}" on {3}. Nothing was imported; choose that event first.</source>
        <translation>Dies ist der Bericht einer anderen Veranstaltung: „{0}“ am {1}, nicht von „{2}“ am {3}. Es wurde nichts importiert; wählen Sie zuerst jene Veranstaltung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>{0} is no length of an event. Mend the cell.</source>
        <translation>{0} ist keine Dauer einer Veranstaltung. Berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>Nobody of this intake has this name or address.</source>
        <translation>In diesem Durchgang hat niemand diesen Namen oder diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>Looked in for less than five minutes.</source>
        <translation>War weniger als fünf Minuten da.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <location filename="../../mentordesk/services/lists/reflected.py"/>
        <source>was {0}</source>
        <translation>war {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>by the recording</source>
        <translation>mit der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>{0}, {1} minutes</source>
        <translation>{0}, {1} Minuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/attendance.py"/>
        <source>Record {0}</source>
        <translation>{0} eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>a log of {0} meetings</source>
        <translation>eine Liste von {0} Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>The two have not been told of each other yet.</source>
        <translation>Die beiden wissen noch nicht voneinander.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>No pair of this intake has these names or addresses.</source>
        <translation>Kein Tandem dieses Durchgangs hat diese Namen oder Adressen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>Which pair is meant?</source>
        <translation>Welches Tandem ist gemeint?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>Another of that day is logged: {0} minutes.</source>
        <translation>Von diesem Tag ist ein anderes eingetragen: {0} Minuten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>preparation was {0} hours</source>
        <translation>Vorbereitung war {0} Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>{0}, {1} minutes, {2}</source>
        <translation>{0}, {1} Minuten, {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/contacts.py"/>
        <source>Log {0} meetings</source>
        <translation>{0} Treffen eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/doors.py"/>
        <source>{0}: It holds no {1}. Nothing was changed.</source>
        <translation>{0}: Darin ist nichts davon: {1}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/doors.py"/>
        <source>{0} does not say which event it is about. Nothing was imported; choose the event first.</source>
        <translation>{0} sagt nicht, um welche Veranstaltung es geht. Es wurde nichts importiert; wählen Sie zuerst die Veranstaltung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>The line says no length.</source>
        <translation>Die Zeile nennt keine Dauer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>{0} is no length of a meeting (1 minute to 24 hours).</source>
        <translation>{0} ist keine Dauer eines Treffens (1 Minute bis 24 Stunden).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>The preparation for a meeting is 0 to 24 hours.</source>
        <translation>Die Vorbereitung eines Treffens dauert 0 bis 24 Stunden.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>The reflections written are a number from 0 to {0}.</source>
        <translation>Die geschriebenen Reflexionen sind eine Zahl von 0 bis {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>"{0}" is no day.</source>
        <translation>„{0}“ ist kein Tag.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>{0} is still to come.</source>
        <translation>{0} kommt erst noch.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/log_rows.py"/>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <source>{0} other members on the list are nobody in this programme.</source>
        <translation>{0} andere Mitglieder auf der Liste sind nicht in diesem Programm.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <source>a list of {0} members</source>
        <translation>eine Liste von {0} Mitgliedern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <source>{0}, until {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/members.py"/>
        <source>Check membership against {0}</source>
        <translation>Mitgliedschaft abgleichen mit {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/people.py"/>
        <source>Which of them is it?</source>
        <translation>Wer davon ist es?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/people.py"/>
        <source>Is this {0}?</source>
        <translation>Ist das {0}?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/plans.py"/>
        <source>row {0} of "{1}"</source>
        <translation>Zeile {0} von „{1}“</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/reflected.py"/>
        <source>{0} {1} written</source>
        <translation>{0} {1} geschrieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/sources.py"/>
        <source>The programme was changed after this preview was made. Nothing was imported; look at the file again.</source>
        <translation>Das Programm wurde nach dieser Vorschau geändert. Es wurde nichts importiert; sehen Sie sich die Datei noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>keep the answers without a name</source>
        <translation>Antworten ohne Namen behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>{0} asks none of the {1} survey's questions.</source>
        <translation>{0} stellt keine der Fragen dieser Umfrage: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>The responses name nobody: they are kept without names.</source>
        <translation>Die Antworten nennen niemanden: Sie werden ohne Namen aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>{0} responses to the {1} survey</source>
        <translation>{0} Antworten auf die Umfrage: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>The response answers none of the questions.</source>
        <translation>Die Antwort beantwortet keine der Fragen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>Left out, because it is no such answer: {0}.</source>
        <translation>Ausgelassen, weil es keine solche Antwort ist: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>{0} answer, {1}</source>
        <translation>{0} Antwort, {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/lists/surveys.py"/>
        <source>{0} answers, {1}</source>
        <translation>{0} Antworten, {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/local_days.py"/>
        <source>“{0}” is no time zone. Nothing was changed; try Australia/Sydney.</source>
        <translation>„{0}“ ist keine Zeitzone. Es wurde nichts geändert; versuchen Sie Europe/Berlin.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/log_sheets.py"/>
        <source>Mentoring log {0}.xlsx</source>
        <translation>Mentoring log {0}.xlsx</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/log_sheets.py"/>
        <source>No pair of this intake was told of each other yet. Nothing was saved.</source>
        <translation>In diesem Durchgang weiß noch kein Tandem voneinander. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/mail_account.py"/>
        <source>MentorDesk mail</source>
        <translation>MentorDesk Mail</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/mail_account.py"/>
        <source>No mail server is set up on this computer. Nothing was sent; set it up on the Outbox page of Letters, or save the letters as drafts.</source>
        <translation>Auf diesem Computer ist kein Mailserver eingerichtet. Es wurde nichts gesendet; richten Sie ihn unter Briefe im Postausgang ein, oder speichern Sie die Briefe als Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <location filename="../../mentordesk/services/matching.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>Change which employers are one and the same</source>
        <translation>Ändern, welche Arbeitgeber ein und derselbe sind</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>A line of employers that are one and the same needs two names or more. Nothing was changed.</source>
        <translation>Eine Zeile von Arbeitgebern, die ein und derselbe sind, braucht zwei Namen oder mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>The employer {0} is in two lines. Nothing was changed.</source>
        <translation>Der Arbeitgeber {0} steht in zwei Zeilen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>The programme has no topic called {0}. Nothing was changed.</source>
        <translation>Das Programm hat kein Thema namens {0}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>The word {0} already means {1}. Nothing was changed.</source>
        <translation>Das Wort {0} bedeutet schon {1}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>Change the other words for {0}</source>
        <translation>Andere Wörter für {0} ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/match_words.py"/>
        <source>Change words that mean the same</source>
        <translation>Wörter ändern, die dasselbe bedeuten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/matching.py"/>
        <source>The board has changed since this was suggested. Nothing was changed; suggest again.</source>
        <translation>Die Tafel hat sich seit dem Vorschlag geändert. Es wurde nichts geändert; schlagen Sie neu vor.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/matching.py"/>
        <source>confirmed before the rule applied</source>
        <translation>bestätigt, bevor die Regel galt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/matching.py"/>
        <source>Change how pairs are scored</source>
        <translation>Ändern, wie Tandems bewertet werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/matching.py"/>
        <source>Suggest {0} pairs</source>
        <translation>{0} Tandems vorschlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/matching.py"/>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <location filename="../../mentordesk/services/pairing.py"/>
        <location filename="../../mentordesk/services/pairs.py"/>
        <location filename="../../mentordesk/services/person_years.py"/>
        <location filename="../../mentordesk/services/releasing.py"/>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>pair</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>the same person applied twice</source>
        <translation>dieselbe Person hat sich zweimal beworben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>Merge {0} into {1}</source>
        <translation>{0} mit {1} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>found to be one person</source>
        <translation>als eine Person erkannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>This merge was taken apart already. Nothing was changed.</source>
        <translation>Diese Zusammenführung wurde schon getrennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} was merged with somebody else later. Nothing was changed; take that merge apart first.</source>
        <translation>{0} wurde später mit jemand anderem zusammengeführt. Es wurde nichts geändert; trennen Sie zuerst jene Zusammenführung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>Take apart {0} and {1}</source>
        <translation>{0} und {1} trennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>Merging needs two different people. Nothing was changed.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Personen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} was merged with somebody already. Nothing was changed; choose the person who was kept.</source>
        <translation>{0} wurde schon mit jemandem zusammengeführt. Es wurde nichts geändert; wählen Sie die behaltene Person.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} and {1} are or were paired with each other, so they are two people. Nothing was changed.</source>
        <translation>{0} und {1} sind oder waren miteinander ein Tandem, sind also zwei Personen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} and {1} both applied as {2} in {3}. Nothing was changed; say which application counts.</source>
        <translation>{0} und {1} haben sich beide als {2} in {3} beworben. Es wurde nichts geändert; sagen Sie, welche Bewerbung zählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} is or was in a pair as {1} in {2}, so that application cannot be the duplicate. Nothing was changed; merge the other way round.</source>
        <translation>{0} ist oder war in einem Tandem als {1} in {2}, diese Bewerbung kann also nicht die doppelte sein. Es wurde nichts geändert; führen Sie andersherum zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>{0} fits several people; name one by its number: {1}.</source>
        <translation>{0} passt zu mehreren Personen; nennen Sie eine mit ihrer Nummer: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/merging.py"/>
        <source>There is nobody called {0} in this programme. Nothing was changed.</source>
        <translation>In diesem Programm gibt es niemanden namens {0}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/near.py"/>
        <source>in the city</source>
        <translation>in der Stadt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/near.py"/>
        <source>in its postcode region</source>
        <translation>in ihrem Postleitzahlbereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/near.py"/>
        <source>in the state</source>
        <translation>im Bundesland</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/near.py"/>
        <source>Say which city first. Nothing was looked up.</source>
        <translation>Sagen Sie zuerst, welche Stadt. Es wurde nichts nachgesehen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Import the applications that came by e-mail</source>
        <translation>Bewerbungen importieren, die per E-Mail kamen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Drop files, folders or messages here</source>
        <translation>Ziehen Sie Dateien, Ordner oder Nachrichten hierher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Check {0} that {1} attention</source>
        <translation>{0} prüfen, zu beachten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Every checklist is complete</source>
        <translation>Jede Prüfliste ist vollständig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Match the {0}</source>
        <translation>{0} zuordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>unmatched mentee</source>
        <translation>Mentee ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>{0} free</source>
        <translation>{0} frei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>mentor place</source>
        <translation>Mentorenplatz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Confirm {0}</source>
        <translation>{0} bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>draft match</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>You can still undo after confirming</source>
        <translation>Auch nach dem Bestätigen lässt sich alles rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Send partner letters</source>
        <translation>Briefe an die Tandems senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>{0} not told yet</source>
        <translation>{0} noch nicht benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Set up the orientation webinar</source>
        <translation>Einführungswebinar anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>No event is set up yet</source>
        <translation>Noch ist keine Veranstaltung angelegt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Set up</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Invite everybody to the orientation webinar</source>
        <translation>Alle zum Einführungswebinar einladen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Drafts open in your mail program, with a calendar file</source>
        <translation>Entwürfe öffnen sich in Ihrem Mailprogramm, mit einer Kalenderdatei</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Ask {0} without a first meeting</source>
        <translation>Nachfragen: {0} ohne erstes Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>The mentee writes first; a nudge helps</source>
        <translation>Mentees schreiben zuerst; ein Anstoß hilft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Check in with {0}</source>
        <translation>Zwischengespräch mit {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>After 1, 3, 6, 9 and 12 months</source>
        <translation>Nach 1, 3, 6, 9 und 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Check in</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Print the certificates</source>
        <translation>Urkunden drucken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>{0} completed</source>
        <translation>{0} abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>Report on the intake</source>
        <translation>Über den Durchgang berichten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/next_steps.py"/>
        <source>One page, and a workbook with charts</source>
        <translation>Eine Seite und eine Tabelle mit Diagrammen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>MentorDesk ended while this letter was being handed over. It may have gone, or not: look into the sent messages of the mail account, or ask the recipient.</source>
        <translation>MentorDesk endete, während dieser Brief übergeben wurde. Er kann hinausgegangen sein oder nicht: Sehen Sie in den gesendeten Nachrichten des Mailkontos nach oder fragen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Not one of these letters can be sent. Nothing was changed; choose drafts.</source>
        <translation>Von diesen Briefen kann keiner gesendet werden. Es wurde nichts geändert; wählen Sie Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Put {0} letters into the outbox</source>
        <translation>{0} Briefe in den Postausgang legen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>{0}: {1} Nothing was put into the outbox; draft the letter anew.</source>
        <translation>{0}: {1} Es wurde nichts in den Postausgang gelegt; entwerfen Sie den Brief neu.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Take {0} letters out of the outbox</source>
        <translation>{0} Briefe aus dem Postausgang nehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Note that {0} uncertain letters went</source>
        <translation>Vermerken, dass {0} ungewisse Briefe hinausgingen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Send {0} letters again</source>
        <translation>{0} Briefe noch einmal senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Mark {0} letters as uncertain</source>
        <translation>{0} Briefe als ungewiss vermerken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>The connection to the mail server breaks again and again. What was not sent waits in the outbox; try again later.</source>
        <translation>Die Verbindung zum Mailserver bricht immer wieder ab. Was nicht gesendet wurde, wartet im Postausgang; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Send a letter to {0}</source>
        <translation>Brief an {0} senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>The letter to {0} was sent</source>
        <translation>Der Brief an {0} wurde gesendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>The letter to {0} could not be sent</source>
        <translation>Der Brief an {0} konnte nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>The letter to {0} waits again: the connection broke</source>
        <translation>Der Brief an {0} wartet wieder: Die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/outbox.py"/>
        <source>Whether the letter to {0} was sent is uncertain</source>
        <translation>Ob der Brief an {0} gesendet wurde, ist ungewiss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overlaps.py"/>
        <source>{0} mentee in {1}</source>
        <translation>{0} Mentee in {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overlaps.py"/>
        <source>{0} mentees in {1}</source>
        <translation>{0} Mentees in {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overlaps.py"/>
        <source>{0}: {1} of {2} places here, {3}</source>
        <translation>{0}: {1} von {2} Plätzen hier, {3}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overrides.py"/>
        <source>{0} with {1}, against {2}: {3}</source>
        <translation>{0} mit {1}, gegen {2}: {3}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overrides.py"/>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overrides.py"/>
        <source>1 pair stands</source>
        <translation>1 Tandem steht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overrides.py"/>
        <source>{0} pairs stand</source>
        <translation>{0} Tandems stehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overrides.py"/>
        <source>{0} against a rule that was set aside, with a written reason.</source>
        <translation>{0} gegen eine Regel, die mit schriftlicher Begründung übergangen wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>Applications open {0}</source>
        <translation>Bewerbungsbeginn ist {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>Applications close {0}</source>
        <translation>Bewerbungsschluss ist {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>Applications closed {0}</source>
        <translation>Bewerbungsschluss war {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>matching until {0}</source>
        <translation>Zuordnung bis {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>runs until {0}</source>
        <translation>läuft bis {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview.py"/>
        <source>starts {0}</source>
        <translation>beginnt {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview_counts.py"/>
        <source>{0} without {1}</source>
        <translation>{0} ohne {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/overview_counts.py"/>
        <source>{0} late</source>
        <translation>{0} verspätet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>There is a design called “{0}” already. Nothing was saved; choose another name.</source>
        <translation>Eine Gestaltung namens „{0}“ gibt es schon. Es wurde nichts gespeichert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>Save the certificate design “{0}”</source>
        <translation>Gestaltung „{0}“ speichern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>There is a design called “{0}” already. Nothing was renamed.</source>
        <translation>Eine Gestaltung namens „{0}“ gibt es schon. Es wurde nichts umbenannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>Rename the certificate design “{0}”</source>
        <translation>Gestaltung „{0}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>Put the certificate design “{0}” away</source>
        <translation>Gestaltung „{0}“ weglegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>The design “{0}” is put away already. Nothing was changed.</source>
        <translation>Die Gestaltung „{0}“ ist schon weggelegt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>Bring the certificate design “{0}” back</source>
        <translation>Gestaltung „{0}“ zurückholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>There is no own design “{0}” in this programme. Nothing was changed.</source>
        <translation>In diesem Programm gibt es keine eigene Gestaltung „{0}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>A design needs a name of 1 to {0} letters. Nothing was saved.</source>
        <translation>Eine Gestaltung braucht einen Namen von 1 bis {0} Buchstaben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/own_designs.py"/>
        <source>“{0}” is a design of MentorDesk itself. Nothing was saved; choose another name.</source>
        <translation>„{0}“ ist eine Gestaltung von MentorDesk selbst. Es wurde nichts gespeichert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_keys.py"/>
        <source>pair {0} {1}</source>
        <translation>Tandem {0} {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>every three weeks</source>
        <translation>alle drei Wochen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>every two months</source>
        <translation>alle zwei Monate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>How often a pair meets is said in {0} characters. Nothing was changed; for example: monthly.</source>
        <translation>Wie oft sich ein Tandem trifft, wird in {0} Zeichen gesagt. Es wurde nichts geändert; zum Beispiel: monatlich.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>Set how often a pair meets</source>
        <translation>Festhalten, wie oft sich ein Tandem trifft</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>That day is still to come. Nothing was changed; enter the day they met.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts geändert; geben Sie den Tag ein, an dem sie sich trafen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>The two do not know of each other yet. Nothing was changed.</source>
        <translation>Die beiden wissen noch nicht voneinander. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>A meeting of {0} is logged already. Nothing was changed; the first meeting counts.</source>
        <translation>Ein Treffen am {0} ist schon eingetragen. Es wurde nichts geändert; das erste Treffen zählt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>Record the first contact of a pair</source>
        <translation>Ersten Kontakt eines Tandems eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>The pair is still under way. Nothing was changed; ask them afterwards.</source>
        <translation>Das Tandem ist noch unterwegs. Es wurde nichts geändert; fragen Sie danach.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>Record whether a pair stayed in touch</source>
        <translation>Eintragen, ob ein Tandem in Verbindung blieb</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>A pair is silent after 1 to {0} weeks. Nothing was changed; enter others.</source>
        <translation>Ein Tandem ist nach 1 bis {0} Wochen still. Es wurde nichts geändert; geben Sie andere ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pair_year.py"/>
        <source>Call pairs silent after {0} weeks</source>
        <translation>Tandems nach {0} Wochen still nennen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pair {0}</source>
        <translation>{0} zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Nobody was chosen to be paired. Nothing was changed.</source>
        <translation>Niemand wurde gewählt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>A mentee can be paired with one mentor only. Nothing was changed.</source>
        <translation>Mentees können nur mit einer Mentorin oder einem Mentor zusammen sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pair {0} mentees</source>
        <translation>{0} Mentees zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pair {0} and {1}</source>
        <translation>{0} und {1} zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pair {0} and {1} more with {2}</source>
        <translation>{0} und {1} weitere mit {2} zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>{0} is paired with {1}, and that is {2}. Nothing was changed; take that pair apart first.</source>
        <translation>{0} ist mit {1} zusammen, und das ist {2}. Es wurde nichts geändert; lösen Sie zuerst jenes Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Take {0} apart</source>
        <translation>{0} lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>pin</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pin {0}</source>
        <translation>{0} festlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Unpin {0}</source>
        <translation>Festlegung von {0} lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pin</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Unpin</source>
        <translation>Festlegung lösen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>A ban needs a written reason. Nothing was changed.</source>
        <translation>Ein Ausschluss braucht eine schriftliche Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>{0} and {1} are paired. Nothing was changed; take the pair apart first.</source>
        <translation>{0} und {1} sind ein Tandem. Es wurde nichts geändert; lösen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>ban</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Never pair {0} with {1}</source>
        <translation>{0} nie mit {1} zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>{0} and {1} are not banned from each other.</source>
        <translation>{0} und {1} sind nicht voneinander ausgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Let {0} be paired with {1} again</source>
        <translation>{0} wieder mit {1} zulassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>{0} holds no place. Nothing was changed.</source>
        <translation>{0} hat keinen Platz inne. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Pair {0} instead of {1}</source>
        <translation>{0} anstelle von {1} zusammenbringen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>Give {0} one more place, for {1}</source>
        <translation>{0} einen Platz mehr geben, für {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>{0} has {1} places, which is the most.</source>
        <translation>{0} hat {1} Plätze, mehr gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairing.py"/>
        <source>No pair was chosen. Nothing was changed; choose one on the board.</source>
        <translation>Kein Tandem wurde gewählt. Es wurde nichts geändert; wählen Sie eines auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>Mark {0} as told</source>
        <translation>{0} als benachrichtigt eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>Mark {0} as active</source>
        <translation>{0} als aktiv eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>Mark {0} as completed</source>
        <translation>{0} als abgeschlossen eintragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>Put {0} on hold</source>
        <translation>Ruhen lassen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>Let {0} go on</source>
        <translation>Weitergehen lassen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>End {0} early</source>
        <translation>{0} früh beenden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>No pair was chosen. Nothing was changed; choose one in the list.</source>
        <translation>Kein Tandem wurde gewählt. Es wurde nichts geändert; wählen Sie eines in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/pairs.py"/>
        <source>The mentor's places are taken by others now. Nothing was changed.</source>
        <translation>Die Plätze sind inzwischen an andere vergeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/passwords.py"/>
        <source>Without the password nobody opens the programme or its backups any more: not you, not we. There is no way back to a lost password.</source>
        <translation>Ohne das Passwort öffnet niemand mehr das Programm oder seine Sicherungen: nicht Sie, nicht wir. Zu einem verlorenen Passwort führt kein Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/passwords.py"/>
        <source>Importing takes about 1.6 times as long and opening half as long again (measured with 1,500 people); a single change and looking at things are as quick as before.</source>
        <translation>Importieren dauert etwa 1,6-mal so lange und Öffnen um die Hälfte länger (gemessen mit 1.500 Personen); eine einzelne Änderung und das Ansehen sind so schnell wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/passwords.py"/>
        <source>The backups on this computer get the same password. Copies elsewhere stay as they are.</source>
        <translation>Die Sicherungen auf diesem Computer bekommen dasselbe Passwort. Kopien anderswo bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>This person is no longer there. Nothing was changed.</source>
        <translation>Diese Person gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>Mentee of {0}</source>
        <translation>Mentee von {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>Mentor of {0}</source>
        <translation>Mentor/in von {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>After {0}{1}</source>
        <translation>Nach {0}{1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>Certificate {0}, {1}</source>
        <translation>Urkunde {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/person_years.py"/>
        <source>{0} hours of {1} as {2}</source>
        <translation>{0} Stunden {1} als {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>This computer has no print queue. Nothing was printed; save the PDF and open it in another program.</source>
        <translation>Dieser Computer hat keine Druckerwarteschlange. Es wurde nichts gedruckt; speichern Sie das PDF und öffnen Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>A print is of 1 to {0} copies. Nothing was printed.</source>
        <translation>Ein Druck hat 1 bis {0} Exemplare. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>The printer {0} does not answer. Nothing is known to be printed; look at the printer, then print again.</source>
        <translation>Der Drucker {0} antwortet nicht. Ob etwas gedruckt wurde, ist nicht bekannt; sehen Sie beim Drucker nach und drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>The printer {0} did not take the job ({1}). Nothing was printed; choose another one.</source>
        <translation>Der Drucker {0} hat den Auftrag nicht angenommen ({1}). Es wurde nichts gedruckt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/print_queues.py"/>
        <source>request id is </source>
        <translation>request id is </translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/anonymising.py"/>
        <source>The intake {0} was anonymised already. Nothing was changed.</source>
        <translation>Der Durchgang {0} wurde schon anonymisiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/anonymising.py"/>
        <source>The intake {0} is {1}: its people are still needed. Nothing was changed; close it first (Programme &gt; Move the intake to its next stage).</source>
        <translation>Der Durchgang {0} ist {1}: Seine Menschen werden noch gebraucht. Es wurde nichts geändert; schließen Sie ihn zuerst ab (Programm &gt; Durchgang weiterschalten).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/anonymising.py"/>
        <source>Anonymise the intake {0}</source>
        <translation>Durchgang {0} anonymisieren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/copies.py"/>
        <source>It is broken or locked.</source>
        <translation>Sie ist beschädigt oder gesperrt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/erasing.py"/>
        <source>{0} was erased already. Nothing was changed.</source>
        <translation>{0} wurde schon gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/erasing.py"/>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/erasing.py"/>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/knowing.py"/>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/knowing.py"/>
        <source>{0} fits {1} people. Nothing was done; name one by the e-mail address or by the number of an application.</source>
        <translation>{0} passt zu {1} Personen. Es wurde nichts getan; nennen Sie eine mit der E-Mail-Adresse oder der Nummer einer Bewerbung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/knowing.py"/>
        <source>Nobody called {0} is in this programme. Nothing was done.</source>
        <translation>In diesem Programm heißt niemand {0}. Es wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/retention.py"/>
        <source>The intake {0} runs until {1}, so it cannot be anonymised on {2}. Nothing was changed; choose a later day.</source>
        <translation>Der Durchgang {0} läuft bis {1} und kann deshalb nicht am {2} anonymisiert werden. Es wurde nichts geändert; wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/privacy/retention.py"/>
        <source>Set when {0} is anonymised</source>
        <translation>Festlegen, wann {0} anonymisiert wird</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/programmes.py"/>
        <source>Make the programme {0}</source>
        <translation>Programm {0} anlegen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/programmes.py"/>
        <source>A programme needs a name. Nothing was changed.</source>
        <translation>Ein Programm braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/programmes.py"/>
        <source>Change the programme's {0}</source>
        <translation>Am Programm ändern: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/progress.py"/>
        <source>This was stopped before it was done. Nothing was changed.</source>
        <translation>Dies wurde angehalten, bevor es fertig war. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The slip holds: {0} of {1} checks.</source>
        <translation>Der Nachweis stimmt: {0} von {1} Prüfungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The slip does not hold: {0} of {1} checks fail.</source>
        <translation>Der Nachweis stimmt nicht: {0} von {1} Prüfungen schlagen fehl.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Proof slip</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>A proof slip is a .json, .pdf or .txt file, not {0}. Nothing was written.</source>
        <translation>Ein Nachweis ist eine .json-, .pdf- oder .txt-Datei, nicht {0}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <location filename="../../mentordesk/services/report_files.py"/>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The settings of the match are others now.</source>
        <translation>Die Einstellungen der Zuordnung sind jetzt andere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Other pairs are pinned now.</source>
        <translation>Jetzt sind andere Tandems festgelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Other rules are set aside now.</source>
        <translation>Jetzt sind andere Regeln übergangen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The match gives other pairs now.</source>
        <translation>Die Zuordnung ergibt jetzt andere Tandems.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The order of aims, a bonus or a quota is another now.</source>
        <translation>Die Folge der Ziele, ein Zusatz oder eine Obergrenze ist jetzt anders.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>The programme {0} says the same, intake {1}.</source>
        <translation>Das Programm {0} sagt dasselbe, Durchgang {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Other people take part now than when the slip was written.</source>
        <translation>Jetzt nehmen andere Personen teil als beim Schreiben des Nachweises.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Mentors have other places now than when the slip was written.</source>
        <translation>Die Mentor/innen haben jetzt andere Plätze als beim Schreiben des Nachweises.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>Other pairs were pinned when the slip was written.</source>
        <translation>Beim Schreiben des Nachweises waren andere Tandems festgelegt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/proof_slips.py"/>
        <source>{0} scores or rules are others now than when the slip was written.</source>
        <translation>{0} Punktzahlen oder Regeln sind jetzt andere als beim Schreiben des Nachweises.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>This programme is not published anywhere. Choose a folder for it first.</source>
        <translation>Dieses Programm ist nirgends veröffentlicht. Wählen Sie zuerst einen Ordner dafür.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>The folder {0} is not there at the moment. The programme is safe on this computer; publish it again when the folder is back.</source>
        <translation>Der Ordner {0} ist im Augenblick nicht da. Das Programm ist auf diesem Computer sicher; veröffentlichen Sie es wieder, wenn der Ordner zurück ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>Published: {0}</source>
        <translation>Veröffentlicht: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>{0} in {1} is open elsewhere or cannot be written, and was left as it is. The programme is safe on this computer; publish it again later.</source>
        <translation>{0} in {1} ist anderswo offen oder lässt sich nicht schreiben und blieb, wie es war. Das Programm ist auf diesem Computer sicher; veröffentlichen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/publishing.py"/>
        <source>{0} in {1} was changed by somebody else since it was last published from here, and was left as it is. Publish under a new name beside it, or open it and bring the two together by hand.</source>
        <translation>{0} in {1} wurde von jemand anderem geändert, seit es zuletzt von hier veröffentlicht wurde, und blieb, wie es war. Veröffentlichen Sie unter einem neuen Namen daneben, oder öffnen Sie es und bringen Sie beide von Hand zusammen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>Keep a quote</source>
        <translation>Zitat aufbewahren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>Whoever said this is not in this intake. Nothing was kept.</source>
        <translation>Wer dies gesagt hat, ist nicht in diesem Durchgang. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>Change a quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>Remove a quote</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>None of these may be printed: nobody agreed to it. Nothing was copied; ask them first.</source>
        <translation>Keines davon darf gedruckt werden: Niemand hat zugestimmt. Es wurde nichts kopiert; fragen Sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>A quote needs its words. Nothing was kept.</source>
        <translation>Ein Zitat braucht seine Worte. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>A quote has at most {0} characters. Nothing was kept; shorten it.</source>
        <translation>Ein Zitat hat höchstens {0} Zeichen. Es wurde nichts behalten; kürzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>A rating is {0} to {1}. Nothing was kept.</source>
        <translation>Eine Bewertung ist {0} bis {1}. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/quotes.py"/>
        <source>Nobody is known to have said this, so no name can be printed. Nothing was kept; choose who said it, or keep it unnamed.</source>
        <translation>Es ist nicht bekannt, wer dies gesagt hat, also kann kein Name gedruckt werden. Es wurde nichts behalten; wählen Sie, wer es gesagt hat, oder behalten Sie es ohne Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reflections.py"/>
        <source>That day is still to come. Nothing was noted; enter the day of the count.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts vermerkt; geben Sie den Tag der Zählung ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reflections.py"/>
        <source>A number of reflections is 0 to {0}. Nothing was noted.</source>
        <translation>Eine Anzahl von Reflexionen ist 0 bis {0}. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reflections.py"/>
        <source>Count {0} reflections</source>
        <translation>{0} Reflexionen zählen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>No certificate was chosen. Nothing was noted.</source>
        <translation>Keine Urkunde wurde gewählt. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>1 certificate was</source>
        <translation>1 Urkunde wurde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>{0} certificates were</source>
        <translation>{0} Urkunden wurden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>Note that {0} {1}</source>
        <translation>Vermerken: {0} {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>Withdraw certificate {0}</source>
        <translation>Urkunde {0} zurückziehen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>The register needs a reason. Nothing was changed; write one down.</source>
        <translation>Das Register braucht einen Grund. Es wurde nichts geändert; schreiben Sie einen auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/register.py"/>
        <source>Certificate {0} is {1} already. Nothing was changed.</source>
        <translation>Die Urkunde {0} ist schon {1}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>No place was chosen. Nothing was changed; choose one in the list.</source>
        <translation>Kein Platz wurde gewählt. Es wurde nichts geändert; wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>Only the place of an unpaid fee is released. Nothing was changed.</source>
        <translation>Freigegeben wird nur der Platz einer unbezahlten Gebühr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>a place</source>
        <translation>einen Platz</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>Release {0} of unpaid fees</source>
        <translation>Freigeben wegen unbezahlter Gebühren: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/releasing.py"/>
        <source>the fee of {0} was not paid</source>
        <translation>die Gebühr von {0} wurde nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>That pair is not of this intake. Nothing was kept; choose another.</source>
        <translation>Dieses Tandem gehört nicht zu diesem Durchgang. Es wurde nichts behalten; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Write a reminder</source>
        <translation>Erinnerung schreiben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Tick a reminder</source>
        <translation>Erinnerung abhaken</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Open a reminder again</source>
        <translation>Erinnerung wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Put a reminder off</source>
        <translation>Erinnerung aufschieben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Word a reminder otherwise</source>
        <translation>Erinnerung anders fassen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>Take a reminder away</source>
        <translation>Erinnerung wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>A reminder says something in 1 to {0} characters. Nothing was kept; write what is to be done.</source>
        <translation>Eine Erinnerung sagt etwas in 1 bis {0} Zeichen. Es wurde nichts behalten; schreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reminders.py"/>
        <source>That reminder is not there any longer. Nothing was changed.</source>
        <translation>Diese Erinnerung gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_files.py"/>
        <source>A report is an .xlsx workbook or a .pdf page, not {0}. Nothing was written.</source>
        <translation>Ein Bericht ist eine .xlsx-Tabelle oder eine .pdf-Seite, nicht {0}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_files.py"/>
        <source>{0} intake · {1}</source>
        <translation>Durchgang {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_files.py"/>
        <source>All intakes side by side</source>
        <translation>Alle Durchgänge nebeneinander</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>, {0} of them as mentors who had been mentees</source>
        <translation>, davon {0} als Mentor/innen, die Mentees gewesen waren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} took part before{1}.</source>
        <translation>{0} nahmen schon früher teil{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>How many could not be matched is not shown.</source>
        <translation>Wie viele nicht zugeordnet werden konnten, wird nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} could not be matched{1}.</source>
        <translation>{0} konnten nicht zugeordnet werden{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>Nobody was left unmatched.</source>
        <translation>Niemand blieb ohne Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>; {0} of {1} logged none</source>
        <translation>; {0} von {1} haben nichts eingetragen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} meetings of {1} are logged, {2} hours{3}.</source>
        <translation>{0} Treffen von {1} sind eingetragen, {2} Stunden{3}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} pairs are silent at the moment.</source>
        <translation>{0} Tandems sind zurzeit still.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} reflections were written, by {1} people.</source>
        <translation>{0} Reflexionen wurden geschrieben, von {1} Personen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} to other {1}</source>
        <translation>{0} an andere {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>Would recommend it: {0}.</source>
        <translation>Würden es empfehlen: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_notes.py"/>
        <source>{0} {1} of 5, {2} of {3} answered ({4} survey).</source>
        <translation>{0} {1} von 5, {2} von {3} haben geantwortet (Umfrage: {4}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>participants ({0} + {1})</source>
        <translation>Teilnehmende ({0} + {1})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>pairs, {0} completed</source>
        <translation>Tandems, {0} abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>mean fit of 100</source>
        <translation>mittlere Passung von 100</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>watched webinars live</source>
        <translation>sahen Webinare live</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>hours logged for PD</source>
        <translation>Stunden für die Fortbildung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>{0}, {1} participants</source>
        <translation>{0}, {1} Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Pairs per intake</source>
        <translation>Tandems je Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Mentoring partnerships confirmed</source>
        <translation>Bestätigte Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Role by state or country</source>
        <translation>Rolle nach Bundesland oder Land</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Role by career stage</source>
        <translation>Rolle nach Karrierestufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Participants by sector</source>
        <translation>Teilnehmende nach Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Mentors</source>
        <translation>Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Fit of the {0} pairs, 0 to 100</source>
        <translation>Passung der {0} Tandems, 0 bis 100</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Match quality</source>
        <translation>Güte der Zuordnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Webinar attendance</source>
        <translation>Teilnahme an Webinaren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>People who watched, live and with the recording</source>
        <translation>Wer zusah, live und mit der Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>As mentee</source>
        <translation>Als Mentee</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>As mentor</source>
        <translation>Als Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Would you recommend the scheme?</source>
        <translation>Würden Sie das Programm empfehlen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Exit survey, {0} answered</source>
        <translation>Abschlussumfrage, {0} haben geantwortet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>No exit survey yet</source>
        <translation>Noch keine Abschlussumfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>To mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>To mentors</source>
        <translation>Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>To whom would you recommend it?</source>
        <translation>Wem würden Sie es empfehlen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>The survey did not ask</source>
        <translation>Die Umfrage fragte nicht danach</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Live by time slot</source>
        <translation>Live nach Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>Per cent of those who took part that were there live</source>
        <translation>Prozent der Teilnehmenden, die live dabei waren</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_panels.py"/>
        <source>How many of each state</source>
        <translation>Wie viele in jedem Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Pairs completed</source>
        <translation>Tandems abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Pairs ended early</source>
        <translation>Tandems früh beendet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Mean fit of 100</source>
        <translation>Mittlere Passung von 100</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Live share of attendance %</source>
        <translation>Anteil live an der Teilnahme %</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Survey returned</source>
        <translation>Umfrage zurück</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Would recommend</source>
        <translation>Würden es empfehlen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Recommend to mentees</source>
        <translation>Empfehlen es Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Recommend to mentors</source>
        <translation>Empfehlen es Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Hours of mentees</source>
        <translation>Stunden der Mentees</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Hours of mentors</source>
        <translation>Stunden der Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Meetings logged</source>
        <translation>Eingetragene Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Pairs silent now</source>
        <translation>Tandems jetzt still</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Reflections written</source>
        <translation>Geschriebene Reflexionen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Fees paid</source>
        <translation>Gebühren bezahlt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Fees due</source>
        <translation>Gebühren fällig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Mentees who became mentors</source>
        <translation>Mentees, die Mentor/in wurden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Unmatched</source>
        <translation>Ohne Tandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Intake</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>By sector</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>State or country</source>
        <translation>Bundesland oder Land</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>By career stage</source>
        <translation>Nach Karrierestufe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Fit of 100</source>
        <translation>Passung von 100</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Pair states</source>
        <translation>Stand der Tandems</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Live share by time slot, %</source>
        <translation>Anteil live nach Uhrzeit, %</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Time slot</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Live share %</source>
        <translation>Anteil live %</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Would recommend the scheme ({0} answered)</source>
        <translation>Würden das Programm empfehlen ({0} haben geantwortet)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Ratings, 1 to 5</source>
        <translation>Bewertungen, 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Mean, 1 to 5</source>
        <translation>Mittel, 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/report_sheets.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/reports.py"/>
        <source>There is no intake to report on yet. Nothing was written; make one first.</source>
        <translation>Es gibt noch keinen Durchgang, über den zu berichten wäre. Es wurde nichts geschrieben; legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>Bring back the snapshot {0}</source>
        <translation>Momentaufnahme {0} zurückholen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>The board is as {0} has it already. Nothing was changed.</source>
        <translation>Die Tafel ist schon so, wie {0} sie hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source> And {0} more.</source>
        <translation> Und {0} weitere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>Nothing of {0} can be brought back any more: nothing was changed. {1}{2}</source>
        <translation>Von {0} lässt sich nichts mehr zurückholen: Es wurde nichts geändert. {1}{2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>{0} stay paired: {1} since.</source>
        <translation>{0} bleiben zusammen: seither {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>{0} were not paired again: {1}</source>
        <translation>{0} wurden nicht wieder zusammengebracht: {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>one of them takes no part any more.</source>
        <translation>eine Seite nimmt nicht mehr teil.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>their pair has ended since.</source>
        <translation>ihr Tandem hat seither geendet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/restoring.py"/>
        <source>{0} has no free place any more.</source>
        <translation>{0} hat keinen Platz mehr frei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/returning.py"/>
        <source>ready to mentor</source>
        <translation>bereit als Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/returning.py"/>
        <source>mentee who became a mentor</source>
        <translation>Mentee, jetzt Mentor/in</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/returning.py"/>
        <source>returning mentor</source>
        <translation>kehrt als Mentor/in zurück</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/returning.py"/>
        <source>mentor to be thanked</source>
        <translation>Mentor/in, der zu danken ist</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/returning.py"/>
        <source>Nobody chosen is a past mentee to invite. Nothing was drafted.</source>
        <translation>Von den Gewählten ist niemand früher Mentee gewesen. Es wurde nichts entworfen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>{0} is too large for a scheme file. Nothing was changed.</source>
        <translation>{0} ist zu groß für eine Vorlagendatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>{0} cannot be read. Nothing was changed.</source>
        <translation>{0} lässt sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>{0} is not a scheme file (JSON). Nothing was changed.</source>
        <translation>{0} ist keine Vorlagendatei (JSON). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>{0} is not a scheme file: it holds no named values.</source>
        <translation>{0} ist keine Vorlagendatei: Sie enthält keine benannten Werte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>"{0}" in {1} has the wrong kind of value.</source>
        <translation>„{0}“ in {1} hat die falsche Art von Wert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>{0} gives the scheme no "name".</source>
        <translation>{0} gibt dem Programm keinen „name“.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>"options" in {0} must list the choices of each field.</source>
        <translation>„options“ in {0} muss die Möglichkeiten jedes Felds aufzählen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>The choices of "{0}" in {1} must be a list.</source>
        <translation>Die Möglichkeiten von „{0}“ in {1} müssen eine Liste sein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>A choice of "{0}" stands twice in {1}.</source>
        <translation>Eine Möglichkeit von „{0}“ steht in {1} zweimal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/schemes.py"/>
        <source>A choice of "{0}" in {1} is neither text nor text with synonyms.</source>
        <translation>Eine Möglichkeit von „{0}“ in {1} ist weder Text noch Text mit anderen Wörtern dafür.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>preferred name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>name on the certificate</source>
        <translation>Name auf der Urkunde</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>former name</source>
        <translation>früherer Name</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>e-mail: {0}</source>
        <translation>E-Mail: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>member number: {0}</source>
        <translation>Mitgliedsnummer: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search.py"/>
        <source>phone: {0}</source>
        <translation>Telefon: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/search_everywhere.py"/>
        <source>Applicants</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>There is no criterion called {0}. {1}</source>
        <translation>Es gibt kein Kriterium namens {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>There is no criterion for the number {0}. {1}</source>
        <translation>Es gibt kein Kriterium zur Zahl {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>The lowest score accepted must be from 0 to 100. {0}</source>
        <translation>Die niedrigste Punktzahl, die gilt, muss von 0 bis 100 sein. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>Match settings are named values in JSON. {0}</source>
        <translation>Einstellungen der Zuordnung sind benannte Werte in JSON. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>These match settings are of a later version of MentorDesk. {0} Use that one.</source>
        <translation>Diese Einstellungen sind von einer späteren Version von MentorDesk. {0} Nehmen Sie jene.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>A list in the match settings has the wrong form. {0}</source>
        <translation>Eine Liste in den Einstellungen hat die falsche Form. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>There is no match setting called {0}; there are {1}. {2}</source>
        <translation>Es gibt keine Einstellung der Zuordnung namens {0}; es gibt {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>The match setting {0} has the wrong kind of value. {1}</source>
        <translation>Die Einstellung {0} hat die falsche Art von Wert. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>A weight, a number or a quota in the match settings is no whole number. {0}</source>
        <translation>Ein Gewicht, eine Zahl oder eine Obergrenze in den Einstellungen ist keine ganze Zahl. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>A name in the match settings is no text. {0}</source>
        <translation>Ein Name in den Einstellungen ist kein Text. {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>{0} is too large for match settings. {1}</source>
        <translation>{0} ist zu groß für Einstellungen der Zuordnung. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>{0} cannot be read. {1}</source>
        <translation>{0} lässt sich nicht lesen. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/settings_changes.py"/>
        <source>{0} is not JSON. {1}</source>
        <translation>{0} ist kein JSON. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/badges.py"/>
        <source>A badge needs a signing key and the address of the verification page. Nothing was written; set both in the Verification settings.</source>
        <translation>Ein Badge braucht einen Signaturschlüssel und die Adresse der Prüfseite. Es wurde nichts geschrieben; setzen Sie beides in den Einstellungen der Nachprüfung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/badges.py"/>
        <source>Certificate {0} is {1}: it has no badge.</source>
        <translation>Die Urkunde {0} ist {1}: Sie hat kein Badge.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/badges.py"/>
        <source>{0} has no e-mail address, which a badge is made out to.</source>
        <translation>{0} hat keine E-Mail-Adresse, auf die ein Badge ausgestellt wird.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/badges.py"/>
        <source>No certificate was chosen. Nothing was written; choose one in the list.</source>
        <translation>Keine Urkunde wurde gewählt. Es wurde nichts geschrieben; wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/badges.py"/>
        <source>Badges need a signing key and the address of the verification page. Nothing was written; set both in the Verification settings.</source>
        <translation>Badges brauchen einen Signaturschlüssel und die Adresse der Prüfseite. Es wurde nichts geschrieben; setzen Sie beides in den Einstellungen der Nachprüfung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>Where the key or its passphrase is lost, certificates that were issued can still be verified, because the programme and the page have the public half. Make a new key, and export the page again: certificates from then on are signed with the new one. Nobody can bring back a lost passphrase.</source>
        <translation>Wo der Schlüssel oder sein Kennsatz verloren ist, lassen sich ausgestellte Urkunden weiter nachprüfen, denn das Programm und die Seite haben die öffentliche Hälfte. Erstellen Sie einen neuen Schlüssel und exportieren Sie die Seite neu: Urkunden ab dann werden mit dem neuen unterschrieben. Einen verlorenen Kennsatz kann niemand zurückholen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>Change the key certificates are signed with</source>
        <translation>Schlüssel wechseln, mit dem Urkunden unterschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>Make a signing key</source>
        <translation>Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The key {0} is closed. Nothing was changed; give its passphrase to sign with it.</source>
        <translation>Der Schlüssel {0} ist verschlossen. Es wurde nichts geändert; geben Sie seinen Kennsatz ein, um mit ihm zu unterschreiben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The key {0} is none of this programme's, which has {1}. Nothing was changed; choose the file of one of these, or make a new key.</source>
        <translation>Der Schlüssel {0} gehört nicht zu diesem Programm, das {1} hat. Es wurde nichts geändert; wählen Sie die Datei eines davon, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>Take a signing key in</source>
        <translation>Signaturschlüssel aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The key {0} is not on this computer. Nothing was changed; take its backup in (Verification settings), or make a new key.</source>
        <translation>Der Schlüssel {0} ist nicht auf diesem Computer. Es wurde nichts geändert; nehmen Sie seine Sicherung auf (Einstellungen der Nachprüfung), oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The file of the key {0} holds another key. Nothing was changed; take the backup of the key in.</source>
        <translation>Die Datei des Schlüssels {0} enthält einen anderen Schlüssel. Es wurde nichts geändert; nehmen Sie die Sicherung des Schlüssels auf.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The file {0} is no signing key. Nothing was changed.</source>
        <translation>Die Datei {0} ist kein Signaturschlüssel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/keys.py"/>
        <source>The file {0} cannot be read. Nothing was changed.</source>
        <translation>Die Datei {0} lässt sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>Only the register of a programme can tell whether a certificate without a code is genuine. Name the programme with --programme.</source>
        <translation>Nur das Register eines Programms kann sagen, ob eine Urkunde ohne Code echt ist. Nennen Sie das Programm mit --programme.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>No code of a certificate can be seen in {0}. Scan it again at 150 dpi or more, straight and whole, or paste the code.</source>
        <translation>In {0} ist kein Code einer Urkunde zu sehen. Scannen Sie noch einmal mit 150 dpi oder mehr, gerade und ganz, oder fügen Sie den Code ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>No page of {0} bears a certificate's number or code that can be read. Scan it again at 150 dpi or more, or type the number in.</source>
        <translation>Keine Seite von {0} trägt eine lesbare Nummer oder einen Code. Scannen Sie noch einmal mit 150 dpi oder mehr, oder tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>The code of {0} is good and was signed for {1}; the page shows other words beside that name. Ask the association, whose register tells whether they belong there.</source>
        <translation>Der Code von {0} ist gut und wurde für {1} unterschrieben; die Seite zeigt neben dem Namen andere Worte. Fragen Sie den Verband, dessen Register sagt, ob sie dorthin gehören.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>{0} is altered: the page says something else than its code, which was signed for {1}.</source>
        <translation>{0} ist verändert: Die Seite sagt etwas anderes als ihr Code, der für {1} unterschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/papers.py"/>
        <source>lacks the code of</source>
        <translation>hat nicht den Code von</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>The file {0} cannot be read. Check the name.</source>
        <translation>Die Datei {0} lässt sich nicht lesen. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>The code of {0} was signed with the key {1}, which is not known here: it is another association's, or its programme was not named.</source>
        <translation>Der Code von {0} wurde mit dem Schlüssel {1} unterschrieben, der hier nicht bekannt ist: Er gehört einem anderen Verband, oder dessen Programm wurde nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>The code was altered: it claims to be {0} of {1}, and its signature does not fit.</source>
        <translation>Der Code wurde verändert: Er gibt sich als {0} von {1} aus, und seine Unterschrift passt nicht.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>The code is cut short, so nothing can be said about it. Copy the whole of it.</source>
        <translation>Der Code ist abgeschnitten, also lässt sich nichts darüber sagen. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>This is not the code of a certificate: {0}.</source>
        <translation>Das ist nicht der Code einer Urkunde: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>was signed with other facts than</source>
        <translation>wurde mit anderen Angaben unterschrieben als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>{0} counts no longer: it was {1}{2}.</source>
        <translation>{0} gilt nicht mehr: {1}{2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source> Whether it was withdrawn since, only the register or a list tells.</source>
        <translation> Ob sie seither zurückgezogen wurde, sagt nur das Register oder eine Liste.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>{0} is genuine: {1}.{2}</source>
        <translation>{0} ist echt: {1}.{2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>, {0} hours</source>
        <translation>, {0} Stunden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/proving.py"/>
        <source>{0} as {1} in the {2}{3}, {4} to {5}{6}, issued {7}</source>
        <translation>{0} als {1} im {2}{3}, {4} bis {5}{6}, ausgestellt {7}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/publishing.py"/>
        <source>There is no signing key yet, so the page could prove nothing. Nothing was written; make a key first.</source>
        <translation>Noch gibt es keinen Signaturschlüssel, die Seite könnte also nichts beweisen. Es wurde nichts geschrieben; erstellen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/publishing.py"/>
        <source>There is no signing key yet, so the list could not be signed. Nothing was written; make a key first.</source>
        <translation>Noch gibt es keinen Signaturschlüssel, die Liste könnte also nicht unterschrieben werden. Es wurde nichts geschrieben; erstellen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/sampling.py"/>
        <source>Alex Example</source>
        <translation>Alex Beispiel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/sealing.py"/>
        <source>Certificates are to carry a code, and there is no key to sign it with. Nothing was issued; make one (Verification settings), or switch the code off.</source>
        <translation>Urkunden sollen einen Code tragen, und es gibt keinen Schlüssel dafür. Es wurde nichts ausgestellt; erstellen Sie einen (Einstellungen der Nachprüfung), oder schalten Sie den Code aus.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/settings.py"/>
        <source>The contact must be an e-mail address. Nothing was changed.</source>
        <translation>Der Kontakt muss eine E-Mail-Adresse sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/settings.py"/>
        <source>Change how certificates are verified</source>
        <translation>Ändern, wie Urkunden nachgeprüft werden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/signing/settings.py"/>
        <source>The address of the verification page has {0} characters; a QR code has room for {1}. Nothing was changed; use a shorter one.</source>
        <translation>Die Adresse der Prüfseite hat {0} Zeichen; in einen QR-Code passen {1}. Es wurde nichts geändert; nehmen Sie eine kürzere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/small_numbers.py"/>
        <source>under {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/small_numbers.py"/>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>the board now</source>
        <translation>die Tafel jetzt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>There is no snapshot called {0}. The snapshots of this intake: {1}.</source>
        <translation>Es gibt keine Momentaufnahme namens {0}. Die Momentaufnahmen dieses Durchgangs: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>A snapshot needs a name of 1 to {0} letters, for example “before the phone calls”. Nothing was kept.</source>
        <translation>Eine Momentaufnahme braucht einen Namen von 1 bis {0} Buchstaben, zum Beispiel „vor den Anrufen“. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>There is a snapshot called {0} already. Nothing was kept.</source>
        <translation>Eine Momentaufnahme namens {0} gibt es schon. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>Take the snapshot {0}</source>
        <translation>Momentaufnahme {0} machen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/snapshots.py"/>
        <source>Forget the snapshot {0}</source>
        <translation>Momentaufnahme {0} vergessen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>Change the questions of the {0} survey</source>
        <translation>Fragen der Umfrage ändern: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>"{0}" is asked twice. Nothing was changed; ask it once.</source>
        <translation>„{0}“ wird zweimal gefragt. Es wurde nichts geändert; fragen Sie es einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>A survey asks 1 to {0} questions. Nothing was changed.</source>
        <translation>Eine Umfrage stellt 1 bis {0} Fragen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>"{0}" has been answered already. Nothing was changed; its wording may change, but it stays, and so does the kind of its answer.</source>
        <translation>„{0}“ wurde schon beantwortet. Es wurde nichts geändert; der Wortlaut darf sich ändern, aber die Frage bleibt und ebenso die Art ihrer Antwort.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>That day is still to come. Nothing was noted; enter the day it went out.</source>
        <translation>Dieser Tag kommt erst noch. Es wurde nichts vermerkt; geben Sie den Tag ein, an dem sie hinausging.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>Note that the {0} survey was sent</source>
        <translation>Vermerken, dass die Umfrage gesendet wurde: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/surveys.py"/>
        <source>{0}, {1}: {2} survey</source>
        <translation>{0}, {1}: Umfrage ({2})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>{0} wrote “{1}”: add {2}?</source>
        <translation>{0} schrieb „{1}“: {2} hinzufügen?</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>No topic was chosen. Nothing was changed.</source>
        <translation>Kein Thema wurde gewählt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>All of these topics are there already. Nothing was changed.</source>
        <translation>Alle diese Themen sind schon da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>Add {0} topic from own words</source>
        <translation>{0} Thema aus eigenen Worten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/topic_suggestions.py"/>
        <source>Add {0} topics from own words</source>
        <translation>{0} Themen aus eigenen Worten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/unfiled.py"/>
        <source>Give {0} to {1}</source>
        <translation>{0} an {1} geben</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/unfiled.py"/>
        <source>There is no file number {0} that nobody owns. Nothing was changed.</source>
        <translation>Es gibt keine Datei Nummer {0}, die niemandem gehört. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>looks different</source>
        <translation>sieht anders aus</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} was never issued by this programme.</source>
        <translation>{0} wurde nie von diesem Programm ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} was handed out, and issuing it was taken back; no certificate has it.</source>
        <translation>{0} wurde vergeben, und das Ausstellen wurde zurückgenommen; keine Urkunde hat sie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} is genuine: {1}.</source>
        <translation>{0} ist echt: {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} counts no longer: it was replaced by {1}.</source>
        <translation>{0} gilt nicht mehr: ersetzt durch {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} counts no longer: it was withdrawn{1}.</source>
        <translation>{0} gilt nicht mehr: zurückgezogen{1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} for {1} as {2} in the {3}, {4}{5}, issued {6}</source>
        <translation>{0} für {1} als {2} im {3}, {4}{5}, ausgestellt {6}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>says something else than</source>
        <translation>sagt etwas anderes als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>has another size than</source>
        <translation>hat eine andere Größe als</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} says what the register says, {1}, and looks different from a print made today (it may have been made by an earlier version of this program): look whether anything was drawn over it, or print it again.</source>
        <translation>{0} sagt, was das Register sagt, {1}, und sieht anders aus als ein heutiger Druck (vielleicht entstand sie mit einer früheren Version dieses Programms): Sehen Sie nach, ob etwas darübergezeichnet wurde, oder drucken Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/verification.py"/>
        <source>{0} is altered: the page {1} the one in the register, which is: {2}.</source>
        <translation>{0} ist verändert: Die Seite {1} die im Register, nämlich: {2}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/whole_road.py"/>
        <source>{0}: {1} draft pairs, {2} mentees waiting.</source>
        <translation>{0}: {1} entworfene Tandems, {2} Mentees warten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/whole_road.py"/>
        <source>{0}: {1} certificates in one PDF.</source>
        <translation>{0}: {1} Urkunden in einem PDF.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>(a confidential answer)</source>
        <translation>(eine vertrauliche Antwort)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>One of the two no longer takes part in this intake (withdrawn or declined).</source>
        <translation>Eine Seite nimmt an diesem Durchgang nicht mehr teil (zurückgezogen oder abgelehnt).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>{0} are paired in the best answer ({1}).</source>
        <translation>{0} sind in der besten Lösung ein Tandem ({1}).</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>{0} cannot be paired while the pins stay as they are.</source>
        <translation>{0} können nicht zusammenkommen, solange die Festlegungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>{0} score {1}; {2}{3}</source>
        <translation>{0}: {1} Punkte; {2}{3}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>pairing them would leave {0} more without a mentor.</source>
        <translation>damit blieben {0} mehr ohne Tandem.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>pairing them would cost everybody together {0} points.</source>
        <translation>damit verlören alle zusammen {0} Punkte.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>pairing them costs nothing: it is as good as the best answer.</source>
        <translation>damit geht nichts verloren: Es ist so gut wie die beste Lösung.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source>{0} to nobody</source>
        <translation>{0} zu niemandem</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/why_not.py"/>
        <source> Then move: {0}.</source>
        <translation> Dann bewegen sich: {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>first contact</source>
        <translation>erster Kontakt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source> (and {0} more days)</source>
        <translation> (und {0} weitere Tage)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source> (and one more day)</source>
        <translation> (und ein weiterer Tag)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Last day for applications</source>
        <translation>Letzter Tag für Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Matching to be done</source>
        <translation>Zuordnung fertig</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Partners told of their match</source>
        <translation>Tandems benachrichtigt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>The intake starts</source>
        <translation>Der Durchgang beginnt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>The intake ends</source>
        <translation>Der Durchgang endet</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>First contact of {0}</source>
        <translation>Erster Kontakt von {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Check in with {0} after {1}</source>
        <translation>Zwischengespräch mit {0} nach {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Look again at {0}</source>
        <translation>Wieder ansehen: {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>{0} to be paid</source>
        <translation>{0} zu zahlen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Send the mid-point survey</source>
        <translation>Zwischenumfrage senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_calendar.py"/>
        <source>Send the exit survey</source>
        <translation>Abschlussumfrage senden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_letters.py"/>
        <source>You find it attached.</source>
        <translation>Sie finden es im Anhang.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/services/year_letters.py"/>
        <source>You find it here: </source>
        <translation>Sie finden es hier: </translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/answers.py"/>
        <source>"{0}" is neither mentee nor mentor.</source>
        <translation>„{0}“ ist weder Mentee noch Mentor/in.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/answers.py"/>
        <source>It does not say whether this is a mentee or a mentor.</source>
        <translation>Es sagt nicht, ob das Mentee oder Mentor/in ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/base_values.py"/>
        <source>MentorDesk row</source>
        <translation>MentorDesk row</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/blank_forms.py"/>
        <source>{0} application</source>
        <translation>{0} application</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/blank_forms.py"/>
        <source>Answer in the boxes. Where there is a list, choose x beside all that fit.</source>
        <translation>Answer in the boxes. Where there is a list, choose x beside all that fit.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/cell_kinds.py"/>
        <source>afrikaans albanian amharic arabic armenian auslan bengali bosnian bulgarian burmese cantonese catalan chinese croatian czech danish dari dutch english estonian farsi fijian filipino finnish flemish french gaelic german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian japanese kannada khmer korean lao latvian lithuanian macedonian malay malayalam mandarin maltese maori marathi mongolian nepali norwegian pashto persian polish portuguese punjabi romanian russian samoan serbian shona sinhala slovak slovenian somali sotho spanish swahili swedish tagalog tamil telugu thai tongan tswana turkish ukrainian urdu vietnamese welsh xhosa yoruba zulu</source>
        <translation>afrikaans albanian amharic arabic armenian auslan bengali bosnian bulgarian burmese cantonese catalan chinese croatian czech danish dari dutch english estonian farsi fijian filipino finnish flemish french gaelic german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian japanese kannada khmer korean lao latvian lithuanian macedonian malay malayalam mandarin maltese maori marathi mongolian nepali norwegian pashto persian polish portuguese punjabi romanian russian samoan serbian shona sinhala slovak slovenian somali sotho spanish swahili swedish tagalog tamil telugu thai tongan tswana turkish ukrainian urdu vietnamese welsh xhosa yoruba zulu</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/child.py"/>
        <source>This file is damaged, or needs more memory or time to read than any list of applicants should. Nothing was imported from it; copy the list to a new workbook and import that.</source>
        <translation>Diese Datei ist beschädigt oder braucht mehr Speicher oder Zeit zum Lesen als irgendeine Liste von Bewerbungen. Daraus wurde nichts importiert; kopieren Sie die Liste in eine neue Tabelle und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/child.py"/>
        <source>This computer could not start the process in which files are read, probably for want of memory. Nothing was imported; close other programs and try again.</source>
        <translation>Dieser Computer konnte den Vorgang zum Lesen der Dateien nicht starten, vermutlich aus Mangel an Speicher. Es wurde nichts importiert; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/drafts.py"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/drafts.py"/>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/drafts.py"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/evidence.py"/>
        <source>(by |via )?(video( calls?)?|(tele)?phone( calls?)?|e-?mail|in person|face to face|online|zoom|(ms |microsoft )?teams|skype|whatsapp|virtual(ly)?|remote(ly)?|text( messages?)?)</source>
        <translation>(by |via )?(video( calls?)?|(tele)?phone( calls?)?|e-?mail|in person|face to face|online|zoom|(ms |microsoft )?teams|skype|whatsapp|virtual(ly)?|remote(ly)?|text( messages?)?)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/headings.py"/>
        <location filename="../../mentordesk/spreadsheets/list_reading.py"/>
        <source>open ended response</source>
        <translation>open ended response</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/headings.py"/>
        <source>column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>member list</source>
        <translation>Mitgliederliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>attendance report</source>
        <translation>Teilnahmebericht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>contact log</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>survey answers</source>
        <translation>Antworten auf eine Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>^user ?name$|^upn$|\bparticipant id\b</source>
        <translation>^user ?name$|^upn$|\bparticipant id\b</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>^(your |user |member s? ?|attendee |participant |registrant )?names?$</source>
        <translation>^(your |user |member s? ?|attendee |participant |registrant )?names?$</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>^attended$|\bwas (he|she|they)? ?(there|present)\b|^present$</source>
        <translation>^attended$|\bwas (he|she|they)? ?(there|present)\b|^present$</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_columns.py"/>
        <source>^reflections? written$</source>
        <translation>^reflections? written$</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>a list of members</source>
        <translation>eine Mitgliederliste</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>Check membership against a list…</source>
        <translation>Mitgliedschaft mit einer Liste abgleichen…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>an attendance report</source>
        <translation>ein Teilnahmebericht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>Import who came to an event…</source>
        <translation>Importieren, wer zu einer Veranstaltung kam…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>a log of meetings</source>
        <translation>eine Liste von Treffen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>Import contact logs…</source>
        <translation>Kontaktlisten importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>answers to a survey</source>
        <translation>Antworten auf eine Umfrage</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>Import exit survey answers…</source>
        <translation>Antworten der Abschlussumfrage importieren…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>a log sheet of {0}: it belongs to Hours and log sheets</source>
        <translation>ein Stundenzettel von {0}: Er gehört zu Stunden und Stundenzettel</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>This is {0}</source>
        <translation>Das ist {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>a form of the {0} survey: it belongs to Surveys and quotes</source>
        <translation>ein Formular der Umfrage ({0}): Es gehört zu Umfragen und Zitate</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>Import {0} survey answers…</source>
        <translation>Antworten der Umfrage importieren ({0})…</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>This looks like {0}, not like applications</source>
        <translation>Das sieht aus wie {0}, nicht wie Bewerbungen</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_kinds.py"/>
        <source>{0}. Nothing of it is imported here; import it with Programme &gt; Import another list &gt; {1}</source>
        <translation>{0}. Davon wird hier nichts importiert; importieren Sie es mit Programm &gt; Eine andere Liste importieren &gt; {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/list_reading.py"/>
        <source>It holds no {0}. Nothing was changed.</source>
        <translation>Darin ist nichts davon: {0}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/marks.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/marks.py"/>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/memory.py"/>
        <source>you said so</source>
        <translation>von Ihnen so gesagt</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/memory.py"/>
        <source>you said so on {0} {1}</source>
        <translation>von Ihnen so gesagt am {0} {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/openpyxl_sheets.py"/>
        <source>The hidden sheet "{0}" was left aside.</source>
        <translation>Das verborgene Blatt „{0}“ wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/options.py"/>
        <source>other (please specify)</source>
        <translation>other (please specify)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/options.py"/>
        <source>other please specify</source>
        <translation>other please specify</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/pdf_boxes.py"/>
        <location filename="../../mentordesk/spreadsheets/pdf_forms.py"/>
        <source>field {0}</source>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/pdf_fields.py"/>
        <source>This PDF is protected by a password. Open it with the password, print it to a new PDF without one (or copy the answers) and import that; nothing was imported from it.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt. Öffnen Sie es mit dem Passwort, drucken Sie es in ein neues PDF ohne (oder kopieren Sie die Antworten) und importieren Sie das; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/pdf_fields.py"/>
        <source>This PDF is damaged. Ask for it again, or open it in a PDF reader and save it anew; nothing was imported from it.</source>
        <translation>Dieses PDF ist beschädigt. Fragen Sie noch einmal danach, oder öffnen Sie es in einem PDF-Betrachter und speichern Sie es neu; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/pdf_fields.py"/>
        <source>This PDF is a form of a kind (XFA) that only Adobe's own programs can open. Ask for the answers in a message or in another form, or print it to a PDF and file that to the applicant; nothing was imported from it.</source>
        <translation>Dieses PDF ist ein Formular einer Art (XFA), die nur die Programme von Adobe öffnen können. Fragen Sie nach den Antworten in einer Nachricht oder einem anderen Formular, oder drucken Sie es in ein PDF und legen Sie das bei der Bewerbung ab; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/places.py"/>
        <source>australia|new zealand|hong kong|china|singapore|malaysia|india|indonesia|japan|fiji|canada|united kingdom|uk|england|scotland|wales|ireland|united states|usa|germany|france|united states of america|south africa|papua new guinea|samoa|tonga|sri lanka|vietnam|philippines|thailand|taiwan|south korea|netherlands|sweden|norway|denmark|italy|spain</source>
        <translation>australia|new zealand|hong kong|china|singapore|malaysia|india|indonesia|japan|fiji|canada|united kingdom|uk|england|scotland|wales|ireland|united states|usa|germany|france|united states of america|south africa|papua new guinea|samoa|tonga|sri lanka|vietnam|philippines|thailand|taiwan|south korea|netherlands|sweden|norway|denmark|italy|spain</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/read_limits.py"/>
        <source>Only the first {0} sheets were read; {1} more were left aside.</source>
        <translation>Nur die ersten {0} Blätter wurden gelesen; {1} weitere wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/reading.py"/>
        <source>This file is empty. Ask for it again; nothing was imported from it.</source>
        <translation>Diese Datei ist leer. Fragen Sie noch einmal danach; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/reading.py"/>
        <source>This is a document of a kind whose answers MentorDesk does not read. If it is a form, open it in Word and save it as a Word document (.docx); nothing was imported from it.</source>
        <translation>Dies ist ein Dokument einer Art, deren Antworten MentorDesk nicht liest. Ist es ein Formular, öffnen Sie es in Word und speichern Sie es als Word-Dokument (.docx); daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/reading.py"/>
        <source>This file is larger than 100 MB. Nothing was imported from it.</source>
        <translation>Diese Datei ist größer als 100 MB. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/reading.py"/>
        <source>{0} cells were longer than {1} characters and were cut there.</source>
        <translation>{0} Zellen waren länger als {1} Zeichen und wurden dort abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/returned_forms.py"/>
        <source>This is a document and not a filled-in application form. Answers are read from spreadsheets, messages, Word forms and fillable PDFs; file it to an applicant instead. Nothing was imported from it.</source>
        <translation>Dies ist ein Dokument und kein ausgefülltes Bewerbungsformular. Antworten werden aus Tabellen, Nachrichten, Word-Formularen und ausfüllbaren PDF gelesen; legen Sie es stattdessen bei einer Bewerbung ab. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/returned_forms.py"/>
        <source>This form has not been filled in, or its answers do not say who it is from. Ask for it again; nothing was imported from it.</source>
        <translation>Dieses Formular ist nicht ausgefüllt, oder seine Antworten sagen nicht, von wem es ist. Fragen Sie noch einmal danach; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/review.py"/>
        <source>The sheet "{0}" holds no applicants.</source>
        <translation>Das Blatt „{0}“ enthält keine Bewerbungen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/review.py"/>
        <source>The same row stands in the file before.</source>
        <translation>Dieselbe Zeile steht vorher schon in der Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sheets.py"/>
        <source>mentordesk export</source>
        <translation>mentordesk export</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sheets.py"/>
        <source>Long texts</source>
        <translation>Long texts</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sniff.py"/>
        <source>This file is protected by a password. Open it in Excel or Word, save it without the password and import it again; nothing was imported from it.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt. Öffnen Sie sie in Excel oder Word, speichern Sie sie ohne Passwort und importieren Sie sie noch einmal; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sniff.py"/>
        <source>This file is damaged or is not a spreadsheet. Ask for it again, or open it in Excel and save it anew; nothing was imported from it.</source>
        <translation>Diese Datei ist beschädigt oder keine Tabelle. Fragen Sie noch einmal danach, oder öffnen Sie sie in Excel und speichern Sie sie neu; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sniff.py"/>
        <source>This file unpacks to more than MentorDesk reads (300 MB), which no list of applicants needs. Nothing was imported from it.</source>
        <translation>Diese Datei ergibt ausgepackt mehr, als MentorDesk liest (300 MB), was keine Liste von Bewerbungen braucht. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/sniff.py"/>
        <source>This file contains instructions that spreadsheets never need and that can harm a computer. It was not opened; ask the sender for a fresh copy.</source>
        <translation>Diese Datei enthält Anweisungen, die Tabellen nie brauchen und die einem Computer schaden können. Sie wurde nicht geöffnet; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/survey_forms.py"/>
        <source>Survey form</source>
        <translation>Survey form</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/survey_forms.py"/>
        <source>Answer in the boxes; leave out what you do not wish to answer.</source>
        <translation>Answer in the boxes; leave out what you do not wish to answer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>no name, e-mail or member number</source>
        <translation>kein Name, keine E-Mail und keine Mitgliedsnummer</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>The row is hidden in the file.</source>
        <translation>Die Zeile ist in der Datei verborgen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>The cell holds a formula whose result was not saved in the file.</source>
        <translation>Die Zelle enthält eine Formel, deren Ergebnis nicht in der Datei gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>totals row</source>
        <translation>Summenzeile</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>heading again</source>
        <translation>noch einmal Überschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/table_rows.py"/>
        <source>footer note</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/tables.py"/>
        <source>no column of the table names anybody</source>
        <translation>keine Spalte der Tabelle nennt jemanden</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/tables.py"/>
        <source>above the heading</source>
        <translation>über der Überschrift</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/tables.py"/>
        <source>together with column {0}</source>
        <translation>zusammen mit Spalte {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/text_tables.py"/>
        <source>This file is neither a spreadsheet nor readable text. Nothing was imported from it.</source>
        <translation>Diese Datei ist weder eine Tabelle noch lesbarer Text. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>The cell shows the error {0}.</source>
        <translation>Die Zelle zeigt den Fehler {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is not one of the scheme's choices.</source>
        <translation>„{0}“ ist keine der Möglichkeiten des Programms.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is not an e-mail address.</source>
        <translation>„{0}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>Several addresses; {0} was taken.</source>
        <translation>Mehrere Adressen; genommen wurde {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is not a telephone number.</source>
        <translation>„{0}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>The leading 0 was lost; read as {0}.</source>
        <translation>Die führende 0 ging verloren; gelesen als {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>Several numbers; {0} was taken.</source>
        <translation>Mehrere Nummern; genommen wurde {0}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>The number has no area code.</source>
        <translation>Die Nummer hat keine Vorwahl.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>The leading 0 was lost.</source>
        <translation>Die führende 0 ging verloren.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is not a number.</source>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>{0} cannot be right here.</source>
        <translation>{0} kann hier nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is neither yes nor no.</source>
        <translation>„{0}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" is not a date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>{0}, but could be {1}</source>
        <translation>{0}, könnte aber {1} sein</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/values.py"/>
        <source>"{0}" was read as {1}.</source>
        <translation>„{0}“ wurde als {1} gelesen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/word_forms.py"/>
        <source>This Word document is damaged. Ask for it again, or open it in Word and save it anew; nothing was imported from it.</source>
        <translation>Dieses Word-Dokument ist beschädigt. Fragen Sie noch einmal danach, oder öffnen Sie es in Word und speichern Sie es neu; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/word_forms.py"/>
        <source>paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/word_forms.py"/>
        <source>table {0}, row {1}</source>
        <translation>Tabelle {0}, Zeile {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/word_forms.py"/>
        <source>table {0}, row {1}, column {2}</source>
        <translation>Tabelle {0}, Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/word_lines.py"/>
        <source>control {0}</source>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/spreadsheets/writing.py"/>
        <source>yyyy-mm-dd hh:mm</source>
        <translation>yyyy-mm-dd hh:mm</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/copying.py"/>
        <source>The copy {0} does not hold the same rows and was not kept. The programme itself is as it was; try again, or choose another disk.</source>
        <translation>Die Kopie {0} enthält nicht dieselben Zeilen und wurde nicht behalten. Das Programm selbst ist, wie es war; versuchen Sie es noch einmal, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/copying.py"/>
        <source>{0} is damaged. It was not touched.</source>
        <translation>{0} ist beschädigt. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>It was erased, but {0} could not be packed afterwards ({1}), so that unused parts of it, and its backups, may still hold words of it. Free some space; the next time something is erased it is packed.</source>
        <translation>Es wurde gelöscht, aber {0} ließ sich danach nicht verdichten ({1}), sodass ungenutzte Teile davon und Sicherungen noch Worte davon enthalten können. Machen Sie Platz frei; beim nächsten Löschen wird verdichtet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>{0} is open for reading only. Nothing was changed; save a copy elsewhere to work on it.</source>
        <translation>{0} ist nur zum Lesen geöffnet. Es wurde nichts geändert; speichern Sie anderswo eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>This cannot be taken back: something made later depends on it. Nothing was changed; undo the later steps first.</source>
        <translation>Das lässt sich nicht zurücknehmen: Etwas später Gemachtes hängt davon ab. Es wurde nichts geändert; machen Sie zuerst die späteren Schritte rückgängig.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>This would break a rule that the programme keeps (for example a second partner for one mentee, or more mentees than a mentor has places). Nothing was changed.</source>
        <translation>Das würde eine Regel brechen, die das Programm einhält (zum Beispiel zwei Tandems für eine Person oder mehr Mentees, als Plätze da sind). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>The disk is full. Nothing of this step was saved, everything before it is safe; free some space and do it again.</source>
        <translation>Der Datenträger ist voll. Von diesem Schritt wurde nichts gespeichert, alles davor ist sicher; machen Sie Platz frei und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>The programme is being written by somebody else at this moment. Nothing was changed; try again.</source>
        <translation>Das Programm wird in diesem Augenblick von jemand anderem geschrieben. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>The programme file cannot be written here. Nothing was changed; save a copy in a folder where you may write.</source>
        <translation>Die Programmdatei lässt sich hier nicht schreiben. Es wurde nichts geändert; speichern Sie eine Kopie in einem Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>The disk reported an error. Nothing of this step was saved; check the disk or the network folder and do it again.</source>
        <translation>Der Datenträger meldete einen Fehler. Von diesem Schritt wurde nichts gespeichert; prüfen Sie Datenträger oder Netzwerkordner und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/desk.py"/>
        <source>The programme file did not accept this step. Nothing was changed.</source>
        <translation>Die Programmdatei nahm diesen Schritt nicht an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/engine.py"/>
        <source>decode to UTF-8</source>
        <translation>decode to UTF-8</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/engine.py"/>
        <source>not a database</source>
        <translation>not a database</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/engine.py"/>
        <source>disk I/O</source>
        <translation>disk I/O</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/engine.py"/>
        <source>The disk reported an error while the programme was read. Nothing was changed; check the disk or the network folder and try again.</source>
        <translation>Der Datenträger meldete beim Lesen des Programms einen Fehler. Es wurde nichts geändert; prüfen Sie Datenträger oder Netzwerkordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/files.py"/>
        <source>{0} could not be saved in {1} ({2}). What was there before is unchanged; choose another folder or free space.</source>
        <translation>{0} konnte nicht in {1} gespeichert werden ({2}). Was vorher da war, ist unverändert; wählen Sie einen anderen Ordner oder machen Sie Platz frei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/files.py"/>
        <source>disk error</source>
        <translation>Fehler des Datenträgers</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/files.py"/>
        <source>{0} is larger than {1} MB. Nothing was taken; choose a smaller file.</source>
        <translation>{0} ist größer als {1} MB. Es wurde nichts übernommen; wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/files.py"/>
        <source>{0} cannot be read ({1}). Nothing was taken; check that it is still there.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Es wurde nichts übernommen; prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/files.py"/>
        <source>The disk of {0} is full: this needs {1} MB for a moment. Nothing was changed; free some space and do it again.</source>
        <translation>Der Datenträger von {0} ist voll: Für einen Augenblick werden {1} MB gebraucht. Es wurde nichts geändert; machen Sie Platz frei und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>Nothing was changed, and all that was saved before is safe; open the programme again.</source>
        <translation>Es wurde nichts geändert, und alles vorher Gespeicherte ist sicher; öffnen Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>{0} is no longer where it was opened: it or its folder was moved or deleted, or the disk was taken out. Nothing was changed; put it back and open it again.</source>
        <translation>{0} ist nicht mehr da, wo es geöffnet wurde: Es oder sein Ordner wurde verschoben oder gelöscht, oder der Datenträger wurde entfernt. Es wurde nichts geändert; legen Sie es zurück und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>The disk of {0} does not answer ({1}). Nothing was changed; connect it again and open the programme again.</source>
        <translation>Der Datenträger von {0} antwortet nicht ({1}). Es wurde nichts geändert; verbinden Sie ihn wieder und öffnen Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>{0} was replaced by another file while it was open here, as programs that sync folders do. {1}</source>
        <translation>{0} wurde durch eine andere Datei ersetzt, während es hier offen war, wie es Abgleichprogramme tun. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>{0} was taken over and is now open {1}. {2}</source>
        <translation>{0} wurde übernommen und ist jetzt {1} offen. {2}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>{0} was changed by another program while it was open here. {1}</source>
        <translation>{0} wurde von einem anderen Programm geändert, während es hier offen war. {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/holding.py"/>
        <source>The disk of {0} reported an error. Nothing of this step was saved; check the disk or the network folder and do it again.</source>
        <translation>Der Datenträger von {0} meldete einen Fehler. Von diesem Schritt wurde nichts gespeichert; prüfen Sie Datenträger oder Netzwerkordner und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/invariants.py"/>
        <source>In {0} place(s) {1}.</source>
        <translation>An {0} Stelle(n) {1}.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>, since {0}</source>
        <translation>, seit {0}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>in {0} on {1} (process {2}{3})</source>
        <translation>in {0} auf {1} (Prozess {2}{3})</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>The folder of {0} cannot be written, so it can only be opened for reading. Nothing was changed.</source>
        <translation>In den Ordner von {0} lässt sich nicht schreiben, das Programm kann also nur zum Lesen geöffnet werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>{0} is open {1}, or that computer stopped without closing it. Nothing was changed; close it there first, open it here for reading only, or take it over if you know that nobody works on it there.</source>
        <translation>{0} ist {1} offen, oder jener Computer hielt an, ohne es zu schließen. Es wurde nichts geändert; schließen Sie es zuerst dort, öffnen Sie es hier nur zum Lesen, oder übernehmen Sie es, wenn Sie wissen, dass dort niemand daran arbeitet.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>in another MentorDesk</source>
        <translation>in einem anderen MentorDesk</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>{0} is already open {1}. Nothing was changed; close it there first, or open it here for reading only.</source>
        <translation>{0} ist schon {1} offen. Es wurde nichts geändert; schließen Sie es zuerst dort, oder öffnen Sie es hier nur zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>the window</source>
        <translation>dem Fenster</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>a command</source>
        <translation>einem Befehl</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>{0} of MentorDesk {1}</source>
        <translation>{0} von MentorDesk {1}</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking.py"/>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking_up.py"/>
        <source>A password needs {0} characters or more. Nothing was changed; several words in a row are easy to keep in mind.</source>
        <translation>Ein Passwort braucht {0} Zeichen oder mehr. Es wurde nichts geändert; mehrere Wörter hintereinander lassen sich gut merken.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/locking_up.py"/>
        <source>The copy of {0} does not hold the same rows and was not kept. The file is as it was; try again.</source>
        <translation>Die Kopie von {0} enthält nicht dieselben Zeilen und wurde nicht behalten. Die Datei ist, wie sie war; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/opening.py"/>
        <source>{0} is there already. Nothing was changed; choose another name.</source>
        <translation>{0} gibt es schon. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/opening.py"/>
        <source>There is no folder {0}. Nothing was made; choose another place.</source>
        <translation>Es gibt keinen Ordner {0}. Es wurde nichts angelegt; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/opening.py"/>
        <source>{0} is protected from writing, so it can only be opened for reading. Nothing was changed.</source>
        <translation>{0} ist schreibgeschützt und kann also nur zum Lesen geöffnet werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/passwords.py"/>
        <source>Passwords need the extra “password” of MentorDesk (sqlcipher3), which is not installed here. Nothing was changed; install it, then try again.</source>
        <translation>Passwörter brauchen den Zusatz „password“ von MentorDesk (sqlcipher3), der hier nicht installiert ist. Es wurde nichts geändert; installieren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/passwords.py"/>
        <source>The password does not open {0}, or the file is no MentorDesk programme. Nothing was touched; mind capital letters and the keyboard's language.</source>
        <translation>Das Passwort öffnet {0} nicht, oder die Datei ist kein MentorDesk-Programm. Es wurde nichts angerührt; achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/passwords.py"/>
        <source>{0} is protected with a password, or is not a MentorDesk programme. Nothing was touched; give the password to open it.</source>
        <translation>{0} ist mit einem Passwort geschützt oder kein MentorDesk-Programm. Es wurde nichts angerührt; geben Sie das Passwort ein, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/places.py"/>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/row_text.py"/>
        <source>substr({0}, 1, length({1}) - 1) || ',' || substr({2}, 2)</source>
        <translation>substr({0}, 1, length({1}) - 1) || ',' || substr({2}, 2)</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/row_text.py"/>
        <source>CASE WHEN {0} IS NULL THEN NULL ELSE json({1}({2})) END</source>
        <translation>CASE WHEN {0} IS NULL THEN NULL ELSE json({1}({2})) END</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/shelf.py"/>
        <source>The second copy of the backup in {0} is not the same and was not kept. The first is; check that disk.</source>
        <translation>Die Zweitkopie der Sicherung in {0} ist nicht dieselbe und wurde nicht behalten. Die erste ist in Ordnung; prüfen Sie jenen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/shelf.py"/>
        <source>Backups cannot be kept in {0} ({1}). The programme itself is safe; choose another folder for them or free some space.</source>
        <translation>In {0} lassen sich keine Sicherungen aufbewahren ({1}). Das Programm selbst ist sicher; wählen Sie einen anderen Ordner dafür oder machen Sie Platz frei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/shelf.py"/>
        <source>The backup {0} cannot be read ({1}). Use another one.</source>
        <translation>Die Sicherung {0} lässt sich nicht lesen ({1}). Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/shelf.py"/>
        <source>The backup {0} is no longer what was written. Use another one.</source>
        <translation>Die Sicherung {0} ist nicht mehr, was geschrieben wurde. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>There is no file {0}. Check the name, or make a new programme.</source>
        <translation>Es gibt keine Datei {0}. Prüfen Sie den Namen, oder legen Sie ein neues Programm an.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is a folder or a device, not a programme file.</source>
        <translation>{0} ist ein Ordner oder ein Gerät, keine Programmdatei.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} cannot be read ({1}). Check your rights to it.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Prüfen Sie Ihre Rechte daran.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is not a MentorDesk programme. It was not touched; to bring in a spreadsheet or a message, open a programme and import it there.</source>
        <translation>{0} ist kein MentorDesk-Programm. Die Datei wurde nicht angerührt; um eine Tabelle oder Nachricht aufzunehmen, öffnen Sie ein Programm und importieren Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} was made by a newer MentorDesk (file version {1}, this program knows {2}). It was not touched; install the newer program to open it.</source>
        <translation>{0} wurde mit einem neueren MentorDesk erstellt (Dateiversion {1}, dieses kennt {2}). Die Datei wurde nicht angerührt; installieren Sie das neuere Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is damaged: it names no version. It was not touched.</source>
        <translation>{0} ist beschädigt: Die Datei nennt keine Version. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is not a MentorDesk programme: it is empty. It was not touched; where it comes from a synced folder, wait until it has arrived.</source>
        <translation>{0} ist kein MentorDesk-Programm: Die Datei ist leer. Sie wurde nicht angerührt; kommt sie aus einem abgeglichenen Ordner, warten Sie, bis sie angekommen ist.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} opens with the password, but this MentorDesk does not know it as a programme (it may be of a newer one). It was not touched.</source>
        <translation>{0} öffnet sich mit dem Passwort, aber dieses MentorDesk kennt es nicht als Programm (vielleicht ist es von einem neueren). Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is damaged: it is cut short ({1} of {2} bytes). It was not touched; where it is still arriving (a download, a synced folder) wait and open it again, else restore the newest backup to a new file.</source>
        <translation>{0} ist beschädigt: Die Datei ist abgeschnitten ({1} von {2} Byte). Sie wurde nicht angerührt; kommt sie gerade erst an (ein Download, ein abgeglichener Ordner), warten Sie und öffnen Sie sie noch einmal, sonst stellen Sie die neueste Sicherung in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <location filename="../../mentordesk/storage/upgrades/upgrading.py"/>
        <source>{0} holds parts that no MentorDesk made, which could run on their own. It was not opened and not touched; open a backup, or ask who sent it.</source>
        <translation>{0} enthält Teile, die kein MentorDesk angelegt hat und die von selbst laufen könnten. Die Datei wurde nicht geöffnet und nicht angerührt; öffnen Sie eine Sicherung, oder fragen Sie, wer sie geschickt hat.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is open in another program. Nothing was changed; close it there and try again.</source>
        <translation>{0} ist in einem anderen Programm offen. Es wurde nichts geändert; schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/soundness.py"/>
        <source>{0} is damaged. It was not touched; restore the newest backup to a new file.</source>
        <translation>{0} ist beschädigt. Die Datei wurde nicht angerührt; stellen Sie die neueste Sicherung in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/surroundings.py"/>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/surroundings.py"/>
        <source>Synology Drive</source>
        <translation>Synology Drive</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/surroundings.py"/>
        <source>iCloud Drive</source>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/upgrades/upgrading.py"/>
        <source>{0} was made by an older MentorDesk (file version {1}, this program writes {2}) and cannot be brought up to date in a folder that cannot be written. It was not touched; read it here, or save a copy elsewhere to work on it.</source>
        <translation>{0} wurde mit einem älteren MentorDesk erstellt (Dateiversion {1}, dieses schreibt {2}) und lässt sich in einem schreibgeschützten Ordner nicht auf den neuesten Stand bringen. Die Datei wurde nicht angerührt; lesen Sie sie hier, oder speichern Sie anderswo eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/upgrades/upgrading.py"/>
        <source>There is no room to bring {0} up to date. It was not touched; free some space and open it again.</source>
        <translation>Es ist kein Platz, um {0} auf den neuesten Stand zu bringen. Die Datei wurde nicht angerührt; machen Sie Platz frei und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mentordesk/storage/upgrades/upgrading.py"/>
        <source>{0} is damaged: it was made by an older MentorDesk and could not be brought up to date without losing something. It was not touched; open a backup of it.</source>
        <translation>{0} ist beschädigt: Die Datei wurde mit einem älteren MentorDesk erstellt und ließ sich nicht ohne Verlust auf den neuesten Stand bringen. Sie wurde nicht angerührt; öffnen Sie eine Sicherung davon.</translation>
    </message>
</context>
</TS>
