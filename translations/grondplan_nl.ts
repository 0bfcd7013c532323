<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AddLink</name>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 met %2 verbinden</translation>
    </message>
</context>
<context>
    <name>AddNote</name>
    <message>
        <source>Add a note</source>
        <translation>Een notitie toevoegen</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Een afbeelding toevoegen</translation>
    </message>
</context>
<context>
    <name>AddWorkloads</name>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln workload(s) to %1</source>
        <translation>
            <numerusform>%Ln workload toevoegen aan %1</numerusform>
            <numerusform>%Ln workloads toevoegen aan %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddZone</name>
    <message>
        <source>Add zone %1</source>
        <translation>Zone %1 toevoegen</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links uitlijnen</translation>
    </message>
    <message>
        <source>Align c&amp;entres</source>
        <translation>Horizontaal &amp;centreren</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts uitlijnen</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Boven uitlijnen</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Verticaal centreren</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Onder uitlijnen</translation>
    </message>
    <message>
        <source>Distribute a&amp;cross</source>
        <translation>&amp;Horizontaal verdelen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Verticaal verd&amp;elen</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically</source>
        <translation>&amp;Automatisch schikken</translation>
    </message>
    <message>
        <source>Make zones the &amp;same size</source>
        <translation>Zones even &amp;groot maken</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message numerus="yes">
        <source>Align %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object uitlijnen</numerusform>
            <numerusform>%Ln objecten uitlijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object verdelen</numerusform>
            <numerusform>%Ln objecten verdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln zone(s) the same size</source>
        <translation>
            <numerusform>%Ln zone even groot maken</numerusform>
            <numerusform>%Ln zones even groot maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload schikken</numerusform>
            <numerusform>%Ln workloads schikken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Add &amp;zone</source>
        <translation>&amp;Zone toevoegen</translation>
    </message>
    <message>
        <source>Draw &amp;link</source>
        <translation>&amp;Verbinding tekenen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Her&amp;noemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom to 1&amp;00 %</source>
        <translation>Op 1&amp;00 %</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Pa&amp;ssend maken</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Selectie pass&amp;end maken</translation>
    </message>
    <message>
        <source>&amp;Move to zone</source>
        <translation>Ve&amp;rplaatsen naar zone</translation>
    </message>
    <message>
        <source>Add a &amp;workload</source>
        <translation>&amp;Workload toevoegen</translation>
    </message>
    <message>
        <source>Add link&amp;ed workload</source>
        <translation>Ver&amp;bonden workload toevoegen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopiër&amp;en</translation>
    </message>
    <message>
        <source>Copy a&amp;s picture</source>
        <translation>Kopiëren als a&amp;fbeelding</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Nie&amp;ts selecteren</translation>
    </message>
    <message>
        <source>In&amp;vert selection</source>
        <translation>Selectie o&amp;mkeren</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Zoeken en vervan&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Back to what is drawn</source>
        <translation>Terug naar de teke&amp;ning</translation>
    </message>
    <message>
        <source>O&amp;verview in the corner</source>
        <translation>&amp;Overzicht in de hoek</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Schi&amp;kken</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>La&amp;gen</translation>
    </message>
</context>
<context>
    <name>CanvasTexts</name>
    <message>
        <source>each host × %1 · %2</source>
        <comment>size of a workload: vCPU, memory</comment>
        <translation>elke host × %1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <comment>size of a workload: replicas, vCPU, memory</comment>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>Chosen automatically</source>
        <translation>Automatisch gekozen</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <comment>tier of a zone</comment>
        <translation>%1 (automatisch)</translation>
    </message>
    <message>
        <source>Runs to an end</source>
        <translation>Stopt vanzelf</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Staat uit</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / maand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>no reserve</source>
        <translation>geen reserve</translation>
    </message>
    <message numerus="yes">
        <source>survives %Ln failure(s)</source>
        <translation>
            <numerusform>overleeft %Ln uitval</numerusform>
            <numerusform>overleeft uitval van %Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a zone: tier, tolerance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation>Verbinding van %1 naar %2</translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation>Workload %1</translation>
    </message>
    <message>
        <source>%1 × %2 / %3</source>
        <comment>spoken size: replicas, vCPU, memory</comment>
        <translation>%1 × %2 / %3</translation>
    </message>
    <message>
        <source>in zone %1</source>
        <translation>in zone %1</translation>
    </message>
    <message>
        <source>assumed size</source>
        <translation>aangenomen grootte</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>staat uit</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is assumed: nobody stated it.</source>
        <translation>De grootte is een aanname: niemand heeft hem opgegeven.</translation>
    </message>
    <message>
        <source>Link between %1 and %2</source>
        <translation>Verbinding tussen %1 en %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a note or a picture, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a zone: the site</comment>
        <translation>op locatie %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a folded zone: what is in it, its tier</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a zone: servers, cost</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>kind of workload</source>
        <translation>soort workload</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>workload</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>setting of %1</source>
        <translation>instelling van %1</translation>
    </message>
    <message>
        <source>term</source>
        <translation>begrip</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message numerus="yes">
        <source>%Ln server(s) more</source>
        <translation>
            <numerusform>%Ln server meer</numerusform>
            <numerusform>%Ln servers meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) fewer</source>
        <translation>
            <numerusform>%Ln server minder</numerusform>
            <numerusform>%Ln servers minder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 meer per maand</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 minder per maand</translation>
    </message>
    <message>
        <source>no change of servers or cost</source>
        <translation>geen verandering in servers of kosten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The text has too many lines for workloads.</source>
        <translation>De tekst heeft te veel regels om er workloads van te maken.</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>schets</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
</context>
<context>
    <name>CostTables</name>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Sold a month</source>
        <translation>Verkoop per maand</translation>
    </message>
    <message>
        <source>Sold once</source>
        <translation>Verkoop eenmalig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>VAT, %1</source>
        <translation>Btw, %1</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Inclusief btw</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld naar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DrawingActions</name>
    <message>
        <source>Outlines of sites</source>
        <translation>Omlijning van locaties</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Outlines of tenants</source>
        <translation>Omlijning van tenants</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Texts beside links</source>
        <translation>Tekst bij verbindingen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Notes and pictures</source>
        <translation>Notities en afbeeldingen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Afbeelding toevoegen</translation>
    </message>
    <message>
        <source>Paste as note</source>
        <translation>Plakken als notitie</translation>
    </message>
    <message>
        <source>Show all that is hidden</source>
        <translation>Alles weer tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Fold zone</source>
        <translation>Zone inklappen</translation>
    </message>
    <message>
        <source>Unfold zone</source>
        <translation>Zone uitklappen</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object ontgrendelen</numerusform>
            <numerusform>%Ln objecten ontgrendelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object vergrendelen</numerusform>
            <numerusform>%Ln objecten vergrendelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object verbergen</numerusform>
            <numerusform>%Ln objecten verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden, and still planned. Shift+H shows all that is hidden.</source>
        <translation>Verborgen, maar nog steeds in het plan. Shift+H toont alles weer.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Show layer: %1</source>
        <translation>Laag tonen: %1</translation>
    </message>
    <message>
        <source>Lock layer: %1</source>
        <translation>Laag vergrendelen: %1</translation>
    </message>
    <message>
        <source>Hide layer: %1</source>
        <translation>Laag verbergen: %1</translation>
    </message>
    <message>
        <source>Unlock layer: %1</source>
        <translation>Laag ontgrendelen: %1</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Naar voren</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Naar achteren</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln note(s) to the front</source>
        <translation>
            <numerusform>%Ln notitie naar voren halen</numerusform>
            <numerusform>%Ln notities naar voren halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln note(s) to the back</source>
        <translation>
            <numerusform>%Ln notitie naar achteren zetten</numerusform>
            <numerusform>%Ln notities naar achteren zetten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditProject</name>
    <message>
        <source>Rename project to %1</source>
        <translation>Project hernoemen naar %1</translation>
    </message>
    <message>
        <source>Set customer to %1</source>
        <translation>Stel klant %1 in</translation>
    </message>
    <message>
        <source>Change the date of the plan</source>
        <translation>Datum van het plan wijzigen</translation>
    </message>
    <message>
        <source>Change what the proposal shows</source>
        <translation>Inhoud van het voorstel wijzigen</translation>
    </message>
    <message>
        <source>Change the basis of the costs</source>
        <translation>Uitgangspunten van de kosten wijzigen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>low, likely and high</source>
        <translation>laag, verwacht en hoog</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>replicas a server</source>
        <translation>replica&apos;s per server</translation>
    </message>
    <message>
        <source>free of %1</source>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>proven least cost</source>
        <translation>bewezen minimum</translation>
    </message>
    <message>
        <source>above the minimum</source>
        <translation>boven het minimum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>failures survived</source>
        <translation>overleefde uitval</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln uitval</numerusform>
            <numerusform>%Ln uitvallen</numerusform>
        </translation>
    </message>
    <message>
        <source>survived, proved</source>
        <translation>overleefd, bewezen</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>niet bewezen</translation>
    </message>
    <message numerus="yes">
        <source>of which %Ln error(s)</source>
        <translation>
            <numerusform>waarvan %Ln fout</numerusform>
            <numerusform>waarvan %Ln fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>alles in orde</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>om te bekijken</translation>
    </message>
    <message>
        <source>%1; rule of thumb: %2</source>
        <translation>%1; vuistregel: %2</translation>
    </message>
    <message>
        <source>%1; detailed profile: %2</source>
        <translation>%1; gedetailleerd: %2</translation>
    </message>
    <message>
        <source>not all is placed</source>
        <translation>niet alles heeft een plek</translation>
    </message>
    <message>
        <source>of workers only</source>
        <translation>alleen van workers</translation>
    </message>
</context>
<context>
    <name>FindQuery</name>
    <message>
        <source>name</source>
        <comment>property to find by</comment>
        <translation>naam</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>property to find by</comment>
        <translation>soort</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>property to find by</comment>
        <translation>zone</translation>
    </message>
    <message>
        <source>tier</source>
        <comment>property to find by</comment>
        <translation>laag</translation>
    </message>
    <message>
        <source>image</source>
        <comment>property to find by: of a container</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>note</source>
        <comment>property to find by</comment>
        <translation>notitie</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>property to find by: a month</comment>
        <translation>kosten</translation>
    </message>
    <message>
        <source>cpu</source>
        <comment>property to find by: vCPU of a replica</comment>
        <translation>cpu</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>property to find by: GiB of a replica</comment>
        <translation>geheugen</translation>
    </message>
    <message>
        <source>replicas</source>
        <comment>property to find by</comment>
        <translation>replica&apos;s</translation>
    </message>
    <message>
        <source>unplaced</source>
        <comment>property to find by</comment>
        <translation>ongeplaatst</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>property to find by: the size</comment>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>off</source>
        <comment>property to find by: switched off</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>unlinked</source>
        <comment>property to find by</comment>
        <translation>onverbonden</translation>
    </message>
    <message>
        <source>Nothing has a “%1” to compare. Known are: %2.</source>
        <translation>Niets heeft een ‘%1’ om te vergelijken. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number to compare “%2” with.</source>
        <translation>‘%1’ is geen getal om ‘%2’ mee te vergelijken.</translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with = or !=.</source>
        <translation>‘%1’ is een tekst: vergelijk die met = of !=.</translation>
    </message>
    <message>
        <source>tenant</source>
        <comment>property to find by</comment>
        <translation>tenant</translation>
    </message>
    <message>
        <source>site</source>
        <comment>property to find by: of a zone</comment>
        <translation>locatie</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In dit plan</translation>
    </message>
    <message>
        <source>None of the risks that are known applies.</source>
        <translation>Geen van de bekende risico&apos;s is hier van toepassing.</translation>
    </message>
    <message>
        <source>Performance targets</source>
        <translation>Performance-doelen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Voordelen</translation>
    </message>
    <message>
        <source>Drawbacks</source>
        <translation>Nadelen</translation>
    </message>
</context>
<context>
    <name>InsertWorkload</name>
    <message>
        <source>Add %1 after %2</source>
        <translation>%1 toevoegen na %2</translation>
    </message>
    <message>
        <source>Put %1 between %2 and %3</source>
        <translation>%1 tussen %2 en %3 plaatsen</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Change the hypervisor</source>
        <translation>Hypervisor wijzigen</translation>
    </message>
    <message>
        <source>Change what nodes keep</source>
        <translation>Reservering van nodes wijzigen</translation>
    </message>
    <message>
        <source>Change the Kubernetes distribution</source>
        <translation>Kubernetes-distributie wijzigen</translation>
    </message>
    <message>
        <source>Change vCPU pinning</source>
        <translation>vCPU-pinning wijzigen</translation>
    </message>
    <message>
        <source>Change the control plane</source>
        <translation>Control plane wijzigen</translation>
    </message>
    <message>
        <source>What the layers are made of</source>
        <translation>Waar de lagen uit bestaan</translation>
    </message>
    <message>
        <source>The scenario is planned by the rule of thumb, which does not ask for this; the cross-check does.</source>
        <translation>Het scenario is gepland met de vuistregel, die hier niet naar vraagt; de controle doet dat wel.</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Nodes keep</source>
        <translation>Nodes reserveren</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>vCPUs pinned, topology shown to the VMs</source>
        <translation>vCPU&apos;s gepind, topologie zichtbaar voor de VM&apos;s</translation>
    </message>
    <message>
        <source>Control plane of three or more nodes</source>
        <translation>Control plane van drie of meer nodes</translation>
    </message>
    <message>
        <source>Control plane among the workloads</source>
        <translation>Control plane tussen de workloads</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Controle</translation>
    </message>
</context>
<context>
    <name>MoveObjects</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 verplaatsen naar %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln workload(s) to %1</source>
        <translation>
            <numerusform>%Ln workload verplaatsen naar %1</numerusform>
            <numerusform>%Ln workloads verplaatsen naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move zone %1</source>
        <translation>Zone %1 verplaatsen</translation>
    </message>
    <message>
        <source>Resize zone %1</source>
        <translation>Formaat van zone %1 wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln zone(s)</source>
        <translation>
            <numerusform>%Ln zone verplaatsen</numerusform>
            <numerusform>%Ln zones verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload verplaatsen</numerusform>
            <numerusform>%Ln workloads verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie verplaatsen</numerusform>
            <numerusform>%Ln notities verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Grootte van een notitie wijzigen</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Een notitie verplaatsen</translation>
    </message>
</context>
<context>
    <name>MoveToNewZone</name>
    <message numerus="yes">
        <source>Move %Ln workload(s) to the new zone %1</source>
        <translation>
            <numerusform>%Ln workload verplaatsen naar de nieuwe zone %1</numerusform>
            <numerusform>%Ln workloads verplaatsen naar de nieuwe zone %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the new zone %2</source>
        <translation>%1 verplaatsen naar de nieuwe zone %2</translation>
    </message>
</context>
<context>
    <name>NewObjects</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Change the options of the servers</source>
        <translation>Opties van de servers wijzigen</translation>
    </message>
    <message>
        <source>Options of the servers</source>
        <translation>Opties van de servers</translation>
    </message>
    <message>
        <source>On each server</source>
        <translation>Per server</translation>
    </message>
    <message>
        <source>what is cheapest</source>
        <translation>wat het goedkoopst is</translation>
    </message>
    <message>
        <source>≈ %1 a month</source>
        <translation>≈ %1 per maand</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1, %2: %3 planned</source>
        <translation>%1, %2: %3 gepland</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Bron: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>PasteObjects</name>
    <message numerus="yes">
        <source>Paste %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object plakken</numerusform>
            <numerusform>%Ln objecten plakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln object(s)</source>
        <translation>
            <numerusform>%Ln object dupliceren</numerusform>
            <numerusform>%Ln objecten dupliceren</numerusform>
        </translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>zone %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 plakken</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 dupliceren</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Change the site</source>
        <translation>Locatie wijzigen</translation>
    </message>
    <message>
        <source>Change the number of racks</source>
        <translation>Aantal racks wijzigen</translation>
    </message>
    <message>
        <source>Change the keeping apart of tenants</source>
        <translation>Scheiden van tenants wijzigen</translation>
    </message>
    <message>
        <source>Change the keeping apart of operating systems</source>
        <translation>Scheiden van besturingssystemen wijzigen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Where its servers stand, such as a data centre; the sketch draws a line round zones of one site</source>
        <translation>Waar de servers staan, zoals een datacenter; de schets omlijnt zones op dezelfde locatie</translation>
    </message>
    <message>
        <source>Racks or sites</source>
        <translation>Racks of locaties</translation>
    </message>
    <message>
        <source>Servers are divided over them evenly, and so are the replicas of each workload</source>
        <translation>Servers worden er gelijkmatig over verdeeld, en de replica&apos;s van elke workload ook</translation>
    </message>
    <message>
        <source>Tenants share no server</source>
        <translation>Tenants delen geen server</translation>
    </message>
    <message>
        <source>Workloads without a tenant count as one tenant of their own</source>
        <translation>Workloads zonder tenant gelden samen als één tenant</translation>
    </message>
    <message>
        <source>Windows and Linux share no server</source>
        <translation>Windows en Linux delen geen server</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>%1 (estimate, %2)</source>
        <translation>%1 (schatting, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None asked for</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>%1, not proved</source>
        <translation>%1, niet bewezen</translation>
    </message>
    <message>
        <source>%1, proved</source>
        <translation>%1, bewezen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Instances per server</source>
        <translation>Instanties per server</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanties</translation>
    </message>
    <message>
        <source>Node VMs</source>
        <translation>Node-VM&apos;s</translation>
    </message>
    <message>
        <source>CPU asked for</source>
        <translation>Gevraagde CPU</translation>
    </message>
    <message>
        <source>CPU with overhead</source>
        <translation>CPU met overhead</translation>
    </message>
    <message>
        <source>Memory asked for</source>
        <translation>Gevraagd geheugen</translation>
    </message>
    <message>
        <source>Memory with overhead</source>
        <translation>Geheugen met overhead</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>CPU in use</source>
        <translation>CPU in gebruik</translation>
    </message>
    <message>
        <source>CPU in use, share</source>
        <translation>CPU in gebruik, aandeel</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Geheugen in gebruik</translation>
    </message>
    <message>
        <source>Memory in use, share</source>
        <translation>Geheugen in gebruik, aandeel</translation>
    </message>
    <message>
        <source>Server failures survived</source>
        <translation>Overleefde serveruitval</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Draait op</translation>
    </message>
    <message>
        <source>Per server</source>
        <translation>Per server</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Adds, low</source>
        <translation>Erbij, laag</translation>
    </message>
    <message>
        <source>Adds, likely</source>
        <translation>Erbij, verwacht</translation>
    </message>
    <message>
        <source>Adds, high</source>
        <translation>Erbij, hoog</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Fit on one</source>
        <translation>Passen op één</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Op wiens gezag</translation>
    </message>
    <message>
        <source>Estimate from the template %1</source>
        <translation>Schatting uit het sjabloon %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Servers by the rule of thumb</source>
        <translation>Servers volgens de vuistregel</translation>
    </message>
    <message>
        <source>Servers, detailed profile</source>
        <translation>Servers, gedetailleerd profiel</translation>
    </message>
    <message>
        <source>Power on average</source>
        <translation>Gemiddeld vermogen</translation>
    </message>
    <message>
        <source>Energy a month</source>
        <translation>Energie per maand</translation>
    </message>
    <message>
        <source>CO2 a month</source>
        <translation>CO2 per maand</translation>
    </message>
    <message>
        <source>Space for backups</source>
        <translation>Ruimte voor backups</translation>
    </message>
    <message>
        <source>IOPS of a server</source>
        <translation>IOPS van een server</translation>
    </message>
    <message>
        <source>Between servers</source>
        <translation>Tussen servers</translation>
    </message>
    <message>
        <source>To and from outside</source>
        <translation>Van en naar buiten</translation>
    </message>
    <message>
        <source>Inside servers</source>
        <translation>Binnen servers</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>CPU in the busiest hour</source>
        <translation>CPU in het drukste uur</translation>
    </message>
    <message>
        <source>Sum of the peaks</source>
        <translation>Som van de pieken</translation>
    </message>
    <message>
        <source>Servers for the sum of the peaks</source>
        <translation>Servers voor de som van de pieken</translation>
    </message>
    <message>
        <source>Saved by peaks apart, a month</source>
        <translation>Bespaard door gespreide pieken, per maand</translation>
    </message>
    <message>
        <source>Instances that may be left down</source>
        <translation>Instanties die plat mogen blijven</translation>
    </message>
    <message>
        <source>Servers if everything must run</source>
        <translation>Servers als alles moet draaien</translation>
    </message>
    <message>
        <source>Saved by leaving down, a month</source>
        <translation>Bespaard door plat te laten, per maand</translation>
    </message>
    <message>
        <source>Room for data</source>
        <translation>Ruimte voor data</translation>
    </message>
    <message>
        <source>Room for data after a failure</source>
        <translation>Ruimte voor data na een uitval</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Bewaarde data</translation>
    </message>
    <message>
        <source>Writes over the network</source>
        <translation>Schrijfverkeer over het netwerk</translation>
    </message>
    <message>
        <source>%1 of workers, proved; the control plane is one node</source>
        <translation>%1 van workers, bewezen; de control plane is één node</translation>
    </message>
</context>
<context>
    <name>ProposalWriter</name>
    <message>
        <source>Laying out the proposal…</source>
        <translation>Het voorstel wordt opgemaakt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Writing the proposal…</source>
        <translation>Het voorstel wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>ProspectFields</name>
    <message>
        <source>Looking ahead</source>
        <translation>Vooruitblik</translation>
    </message>
    <message>
        <source>as the scenario</source>
        <translation>zoals het scenario</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>name 2x1c2g</source>
        <translation>naam 2x1c2g</translation>
    </message>
</context>
<context>
    <name>RemoveObjects</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload verwijderen</numerusform>
            <numerusform>%Ln workloads verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln link(s)</source>
        <translation>
            <numerusform>%Ln verbinding verwijderen</numerusform>
            <numerusform>%Ln verbindingen verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie verwijderen</numerusform>
            <numerusform>%Ln notities verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %Ln workload(s)</source>
        <translation>
            <numerusform>%1 met %Ln workload verwijderen</numerusform>
            <numerusform>%1 met %Ln workloads verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>zone %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s)</source>
        <translation>
            <numerusform>%Ln zone</numerusform>
            <numerusform>%Ln zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Scenario %1 toevoegen</translation>
    </message>
    <message>
        <source>Duplicate scenario as %1</source>
        <translation>Scenario dupliceren als %1</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Scenario hernoemen naar %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Scenario %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>StepHtml</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Bron: %1, %2</translation>
    </message>
    <message>
        <source>%1. An estimate.</source>
        <translation>%1. Een schatting.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>… and %1 more: show all</source>
        <translation>… en nog %1: toon alles</translation>
    </message>
    <message>
        <source>… and %1 steps between: show all</source>
        <translation>… en %1 stappen ertussen: toon alles</translation>
    </message>
    <message>
        <source>%1 in use, %2 free</source>
        <translation>%1 in gebruik, %2 vrij</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Change where data lies</source>
        <translation>Plaats van de data wijzigen</translation>
    </message>
    <message>
        <source>Change where the operating system lies</source>
        <translation>Plaats van het besturingssysteem wijzigen</translation>
    </message>
    <message>
        <source>Change the copies of data</source>
        <translation>Aantal kopieën wijzigen</translation>
    </message>
    <message>
        <source>Change the coding of data</source>
        <translation>Codering van de data wijzigen</translation>
    </message>
    <message>
        <source>Change the space of the operating system</source>
        <translation>Ruimte voor het besturingssysteem wijzigen</translation>
    </message>
    <message>
        <source>Change the memory promised</source>
        <translation>Toegezegd geheugen wijzigen</translation>
    </message>
    <message>
        <source>Change the ballooning</source>
        <translation>Ballooning wijzigen</translation>
    </message>
    <message>
        <source>Disks and memory</source>
        <translation>Schijven en geheugen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Copies of data</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Data chunks</source>
        <translation>Datadelen</translation>
    </message>
    <message>
        <source>Coding chunks</source>
        <translation>Codeerdelen</translation>
    </message>
    <message>
        <source>Boot disks</source>
        <translation>Opstartschijven</translation>
    </message>
    <message>
        <source>System takes</source>
        <translation>Systeem gebruikt</translation>
    </message>
    <message>
        <source>Memory promised</source>
        <translation>Toegezegd geheugen</translation>
    </message>
    <message>
        <source>none, whole copies</source>
        <translation>geen, hele kopieën</translation>
    </message>
    <message>
        <source>Erasure coding: data is cut in so many chunks, and coding chunks are added</source>
        <translation>Erasure coding: data wordt in zoveel delen geknipt, waar codeerdelen bij komen</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>zoals geschat</translation>
    </message>
    <message>
        <source>once, what there is</source>
        <translation>één keer, wat er is</translation>
    </message>
    <message>
        <source>How many times a server’s memory is promised to virtual machines</source>
        <translation>Hoe vaak het geheugen van een server aan virtuele machines wordt toegezegd</translation>
    </message>
    <message>
        <source>Ballooning takes back unused memory</source>
        <translation>Ballooning haalt ongebruikt geheugen terug</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 van %2 in gebruik</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Reference (project-defined)</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>REF-VM: hypervisor host</source>
        <translation>REF-VM: hypervisorhost</translation>
    </message>
    <message>
        <source>REF-CT: container host</source>
        <translation>REF-CT: containerhost</translation>
    </message>
    <message>
        <source>REF-K8S: cluster node</source>
        <translation>REF-K8S: clusternode</translation>
    </message>
    <message>
        <source>Project estimate, no source</source>
        <translation>Eigen schatting, zonder bron</translation>
    </message>
    <message>
        <source>no source for the offer; CPU and power sourced (Scaleway API data, SPECpower)</source>
        <translation>geen bron voor het aanbod; wel voor CPU en vermogen (API-data van Scaleway, SPECpower)</translation>
    </message>
    <message>
        <source>no source, project-defined: sized to the reference VM-only pattern (NVMe for hot data, RAID10 for databases)</source>
        <translation>geen bron, eigen keuze: naar het referentiepatroon met alleen VM&apos;s (NVMe voor actuele data, RAID10 voor databases)</translation>
    </message>
    <message>
        <source>16-core licence, perpetual</source>
        <translation>licentie voor 16 cores, eenmalig</translation>
    </message>
    <message>
        <source>core per month</source>
        <translation>core per maand</translation>
    </message>
    <message>
        <source>physical core per month</source>
        <translation>fysieke core per maand</translation>
    </message>
    <message>
        <source>2-core pack, perpetual</source>
        <translation>pakket van 2 cores, eenmalig</translation>
    </message>
    <message>
        <source>server licence</source>
        <translation>serverlicentie</translation>
    </message>
    <message>
        <source>2-core per year</source>
        <translation>2 cores per jaar</translation>
    </message>
    <message>
        <source>physical core per year (subscription)</source>
        <translation>fysieke core per jaar (abonnement)</translation>
    </message>
    <message>
        <source>CPU socket per year</source>
        <translation>CPU-socket per jaar</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>included in Windows Server</source>
        <translation>inbegrepen bij Windows Server</translation>
    </message>
    <message>
        <source>role of Windows Server</source>
        <translation>rol van Windows Server</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Zonder abonnement</translation>
    </message>
    <message>
        <source>subscription per 2 sockets (or 2 VMs) per year</source>
        <translation>abonnement per 2 sockets (of 2 VM&apos;s) per jaar</translation>
    </message>
    <message>
        <source>subscription per 2 sockets per year</source>
        <translation>abonnement per 2 sockets per jaar</translation>
    </message>
    <message>
        <source>node per year</source>
        <translation>node per jaar</translation>
    </message>
    <message>
        <source>core-pair (2 physical cores or 4 vCPUs) per year</source>
        <translation>corepaar (2 fysieke cores of 4 vCPU&apos;s) per jaar</translation>
    </message>
    <message>
        <source>socket-pair per server per year</source>
        <translation>socketpaar per server per jaar</translation>
    </message>
    <message>
        <source>Belastingdienst, general rate of VAT (btw) of 21 %</source>
        <translation>Belastingdienst, algemeen btw-tarief van 21 %</translation>
    </message>
    <message>
        <source>estimate (Boavizta/TEADS model: (TDP x 0.12 idle, x 1.02 max + 0.284 W/GB RAM) x 1.33)</source>
        <translation>schatting (model van Boavizta/TEADS: (TDP x 0,12 onbelast, x 1,02 vol + 0,284 W/GB RAM) x 1,33)</translation>
    </message>
    <message>
        <source>estimate (Boavizta/TEADS model: (TDP x 0.12 idle, x 1.02 max + 0.284 W/GB RAM) x 1.33) + GPUs 2 x 35 W idle / 2 x 350 W max (estimate)</source>
        <translation>schatting (model van Boavizta/TEADS: (TDP x 0,12 onbelast, x 1,02 vol + 0,284 W/GB RAM) x 1,33) + gpu&apos;s 2 x 35 W onbelast / 2 x 350 W vol (schatting)</translation>
    </message>
    <message>
        <source>SPECpower result via cloud-carbon-footprint/ccf-coefficients data/SPECpower-2026-03-09.csv, plus 0.284 W/GB for RAM above the tested 96 GB</source>
        <translation>SPECpower-resultaat via cloud-carbon-footprint/ccf-coefficients data/SPECpower-2026-03-09.csv, plus 0,284 W/GB voor RAM boven de geteste 96 GB</translation>
    </message>
    <message>
        <source>SPECpower result via cloud-carbon-footprint/ccf-coefficients data/SPECpower-2026-03-09.csv, plus 0.284 W/GB for RAM above the tested 96 GB (2-node Dell C6615 result halved)</source>
        <translation>SPECpower-resultaat via cloud-carbon-footprint/ccf-coefficients data/SPECpower-2026-03-09.csv, plus 0,284 W/GB voor RAM boven de geteste 96 GB (resultaat van een Dell C6615 met 2 nodes gehalveerd)</translation>
    </message>
    <message>
        <source>SPECpower AS-3015A-i, 64 GB, via ccf-coefficients</source>
        <translation>SPECpower AS-3015A-i, 64 GB, via ccf-coefficients</translation>
    </message>
    <message>
        <source>Public use case page on virtualisation, containerisation and orchestration (English)</source>
        <translation>Openbare usecasepagina over virtualisatie, containerisatie en orkestratie (Engels)</translation>
    </message>
    <message>
        <source>Public use case page on virtualisation, containerisation and orchestration (Dutch)</source>
        <translation>Openbare usecasepagina over virtualisatie, containerisatie en orkestratie (Nederlands)</translation>
    </message>
    <message>
        <source>public GitHub survey quoting Hetzner price feed read 2026-09-16, net of VAT, without IPv4</source>
        <translation>openbaar GitHub-overzicht dat de prijsfeed van Hetzner citeert, gelezen 2026-09-16, zonder btw en zonder IPv4</translation>
    </message>
    <message>
        <source>specs also ThreeFold manual and clan-infra README</source>
        <translation>specificaties ook uit het handboek van ThreeFold en de README van clan-infra</translation>
    </message>
    <message>
        <source>public GitHub provider comparison, May 2026</source>
        <translation>openbare vergelijking van aanbieders op GitHub, mei 2026</translation>
    </message>
    <message>
        <source>public GitHub cost model, price research March 2026</source>
        <translation>openbaar kostenmodel op GitHub, prijsonderzoek maart 2026</translation>
    </message>
    <message>
        <source>public GitHub cost model, March 2026: USD 160-173</source>
        <translation>openbaar kostenmodel op GitHub, maart 2026: USD 160-173</translation>
    </message>
    <message>
        <source>www.microsoft.com/en-us/windows-server/pricing as quoted in two public GitHub documents</source>
        <translation>www.microsoft.com/en-us/windows-server/pricing, geciteerd in twee openbare GitHub-documenten</translation>
    </message>
    <message>
        <source>ciq.com/pricing as transcribed in api-evangelist/ciq plans/ciq-plans-pricing.yml</source>
        <translation>ciq.com/pricing, overgenomen in api-evangelist/ciq plans/ciq-plans-pricing.yml</translation>
    </message>
    <message>
        <source>redhat.com/en/store as transcribed in api-evangelist/red-hat plans/red-hat-plans-pricing.yml</source>
        <translation>redhat.com/en/store, overgenomen in api-evangelist/red-hat plans/red-hat-plans-pricing.yml</translation>
    </message>
    <message>
        <source>public GitHub document quoting Microsoft</source>
        <translation>openbaar GitHub-document dat Microsoft citeert</translation>
    </message>
    <message>
        <source>same report</source>
        <translation>hetzelfde rapport</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>open source</translation>
    </message>
    <message>
        <source>no source, project-defined: no price of a port of 25 Gbit/s was found by itself</source>
        <translation>geen bron, eigen keuze: er is geen losse prijs van een poort van 25 Gbit/s gevonden</translation>
    </message>
    <message>
        <source>no source, project-defined: no price of a port of 100 Gbit/s was found by itself</source>
        <translation>geen bron, eigen keuze: er is geen losse prijs van een poort van 100 Gbit/s gevonden</translation>
    </message>
    <message>
        <source>ovh/ovhcloud-cli test recording of the OVH order API, FR catalogue</source>
        <translation>testopname van de bestel-API van OVH in ovh/ovhcloud-cli, Franse catalogus</translation>
    </message>
    <message>
        <source>clocks: a public GitHub file</source>
        <translation>kloksnelheden: een openbaar GitHub-bestand</translation>
    </message>
    <message>
        <source>scaleway-cli golden: options 25.20 and 168.00 for 8 cores</source>
        <translation>scaleway-cli golden: opties van 25,20 en 168,00 voor 8 cores</translation>
    </message>
    <message>
        <source>public GitHub document</source>
        <translation>openbaar GitHub-document</translation>
    </message>
    <message>
        <source>a public GitHub file quoting the wiki</source>
        <translation>een openbaar GitHub-bestand dat de wiki citeert</translation>
    </message>
    <message>
        <source>copy of the VMware manual, page 34</source>
        <translation>kopie van het handboek van VMware, pagina 34</translation>
    </message>
    <message>
        <source>API text as found in many public repositories</source>
        <translation>API-tekst zoals die in veel openbare repository&apos;s staat</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites scaleway.com/en/pricing/dedibox/</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat scaleway.com/en/pricing/dedibox/ citeert</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites eco.us.ovhcloud.com/rise/</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat eco.us.ovhcloud.com/rise/ citeert</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites hostkey.com</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat hostkey.com citeert</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites nforce.com</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat nforce.com citeert</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites velia.net</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat velia.net citeert</translation>
    </message>
    <message>
        <source>public GitHub document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, snapshot 2026-09-16, which cites hivelocity.net/pricing</source>
        <translation>openbaar GitHub-document &quot;Forkalope - Worldwide Bare-Metal Research&quot;, momentopname 2026-09-16, dat hivelocity.net/pricing citeert</translation>
    </message>
    <message>
        <source>Apache Cassandra documentation, cassandra.yaml: native_transport_port</source>
        <translation>documentatie van Apache Cassandra, cassandra.yaml: native_transport_port</translation>
    </message>
    <message>
        <source>Apache Kafka documentation, broker configuration: listeners</source>
        <translation>documentatie van Apache Kafka, brokerconfiguratie: listeners</translation>
    </message>
    <message>
        <source>ClickHouse documentation: http_port</source>
        <translation>documentatie van ClickHouse: http_port</translation>
    </message>
    <message>
        <source>Distribution documentation: http.addr</source>
        <translation>documentatie van Distribution: http.addr</translation>
    </message>
    <message>
        <source>Elasticsearch documentation, http.port</source>
        <translation>documentatie van Elasticsearch, http.port</translation>
    </message>
    <message>
        <source>Gitea documentation: HTTP_PORT</source>
        <translation>documentatie van Gitea: HTTP_PORT</translation>
    </message>
    <message>
        <source>Grafana documentation: http_port</source>
        <translation>documentatie van Grafana: http_port</translation>
    </message>
    <message>
        <source>IANA Service Name and Transport Protocol Port Number Registry: pcsync-https, in use for HTTPS</source>
        <translation>IANA Service Name and Transport Protocol Port Number Registry: pcsync-https, in gebruik voor HTTPS</translation>
    </message>
    <message>
        <source>InfluxDB documentation: http-bind-address</source>
        <translation>documentatie van InfluxDB: http-bind-address</translation>
    </message>
    <message>
        <source>Loki documentation: http_listen_port</source>
        <translation>documentatie van Loki: http_listen_port</translation>
    </message>
    <message>
        <source>MinIO documentation: default address of the server</source>
        <translation>documentatie van MinIO: standaardadres van de server</translation>
    </message>
    <message>
        <source>NATS documentation: server configuration, default client port</source>
        <translation>documentatie van NATS: serverconfiguratie, standaardpoort voor clients</translation>
    </message>
    <message>
        <source>OpenSearch documentation</source>
        <translation>documentatie van OpenSearch</translation>
    </message>
    <message>
        <source>Prometheus documentation: web.listen-address</source>
        <translation>documentatie van Prometheus: web.listen-address</translation>
    </message>
    <message>
        <source>Qdrant documentation: http_port</source>
        <translation>documentatie van Qdrant: http_port</translation>
    </message>
    <message>
        <source>Vault documentation: listener address</source>
        <translation>documentatie van Vault: adres van de listener</translation>
    </message>
    <message>
        <source>figures as read from the PDF by public GitHub research notes</source>
        <translation>cijfers zoals openbare onderzoeksnotities op GitHub ze uit de pdf haalden</translation>
    </message>
    <message>
        <source>docs.cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes as coded in a provider and quoted 2026-07-20</source>
        <translation>docs.cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes, zoals een provider het in code heeft, geciteerd 2026-07-20</translation>
    </message>
    <message>
        <source>kubernetes/ingress-nginx, haproxytech/helm-charts, envoyproxy/gateway values as collected 2026-09-06</source>
        <translation>waarden uit kubernetes/ingress-nginx, haproxytech/helm-charts en envoyproxy/gateway, verzameld 2026-09-06</translation>
    </message>
    <message>
        <source>prometheus.io storage docs as quoted in gist kpettijohn/115094097b27eddeca81ccc6af30d908</source>
        <translation>opslagdocumentatie van prometheus.io, geciteerd in gist kpettijohn/115094097b27eddeca81ccc6af30d908</translation>
    </message>
    <message>
        <source>robustperception.io (1.77 bytes/sample measured)</source>
        <translation>robustperception.io (1,77 bytes per sample gemeten)</translation>
    </message>
    <message>
        <source>PUE 1.56 (2024) and 1.54 with Europe 1.50 (2025), quoted in public documents</source>
        <translation>PUE 1,56 (2024) en 1,54, in Europa 1,50 (2025), geciteerd in openbare documenten</translation>
    </message>
    <message>
        <source>Oracle Database Net Services Administrator&apos;s Guide: default port of the listener</source>
        <translation>Oracle Database Net Services Administrator&apos;s Guide: standaardpoort van de listener</translation>
    </message>
    <message>
        <source>flow sequence without a closing bracket</source>
        <translation>een lijst met [ heeft geen sluitende ]</translation>
    </message>
    <message>
        <source>flow mapping without a closing brace</source>
        <translation>een mapping met { heeft geen sluitende }</translation>
    </message>
    <message>
        <source>missing comma in flow mapping</source>
        <translation>er ontbreekt een komma in de mapping met { }</translation>
    </message>
    <message>
        <source>missing comma in flow sequence</source>
        <translation>er ontbreekt een komma in de lijst met [ ]</translation>
    </message>
    <message>
        <source>tab character may not be used as indentation</source>
        <translation>inspringen mag niet met een tab</translation>
    </message>
    <message>
        <source>invalid tab used as indentation</source>
        <translation>inspringen mag niet met een tab</translation>
    </message>
    <message>
        <source>invalid tab character as indent instead of space</source>
        <translation>inspringen moet met spaties, niet met een tab</translation>
    </message>
    <message>
        <source>double-quoted scalar without closing quote</source>
        <translation>een tekst met &quot; heeft geen sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>single-quoted scalar without closing quote</source>
        <translation>een tekst met &apos; heeft geen sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>invalid multiline plain key</source>
        <translation>een sleutel mag niet over meer regels lopen, of er ontbreekt een dubbele punt</translation>
    </message>
    <message>
        <source>missing &apos;:&apos;</source>
        <translation>er ontbreekt een dubbele punt</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>er ontbreekt een dubbele punt</translation>
    </message>
    <message>
        <source>invalid indentation in mapping</source>
        <translation>de inspringing in deze mapping klopt niet</translation>
    </message>
    <message>
        <source>wrongly indented sequence item</source>
        <translation>dit item van de lijst springt verkeerd in</translation>
    </message>
    <message>
        <source>wrong indendation in sequence while in mapping</source>
        <translation>de inspringing van deze lijst klopt niet</translation>
    </message>
    <message>
        <source>invalid nested block mapping on the same line</source>
        <translation>een mapping mag niet op dezelfde regel in een andere beginnen</translation>
    </message>
    <message>
        <source>invalid mapping in plain multiline</source>
        <translation>in een tekst over meer regels mag geen mapping beginnen</translation>
    </message>
    <message>
        <source>invalid value after mapping</source>
        <translation>na deze mapping mag geen waarde staan</translation>
    </message>
    <message>
        <source>invalid block mapping key on same line as previous key</source>
        <translation>op deze regel staat al een sleutel</translation>
    </message>
    <message>
        <source>block sequence on the same line as a mapping key</source>
        <translation>een lijst mag niet op de regel van haar sleutel beginnen</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>hier mag geen mapping staan</translation>
    </message>
    <message>
        <source>invalid alias</source>
        <translation>deze alias klopt niet</translation>
    </message>
    <message>
        <source>REF-K8S: cluster node (use 3 or more)</source>
        <translation>REF-K8S: clusternode</translation>
    </message>
</context>
<context>
    <name>grondplan</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Before it goes live</source>
        <translation>Voordat het live gaat</translation>
    </message>
    <message>
        <source>There are no workloads to advise on.</source>
        <translation>Er zijn geen workloads om over te adviseren.</translation>
    </message>
    <message>
        <source>No checklist applies.</source>
        <translation>Er is geen checklist van toepassing.</translation>
    </message>
    <message>
        <source>What each workload is recommended to run on</source>
        <translation>Waarop elke workload het best kan draaien</translation>
    </message>
    <message>
        <source>When to move on</source>
        <translation>Wanneer de volgende stap komt</translation>
    </message>
    <message>
        <source>As soon as one of these is so</source>
        <translation>Zodra een hiervan geldt</translation>
    </message>
    <message>
        <source>Performance targets</source>
        <translation>Performance-doelen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In dit plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Risks and mitigations</source>
        <translation>Risico&apos;s en mitigaties</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Wat eraan wordt gedaan</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Together: %1; %2</source>
        <translation>Samen: %1; %2</translation>
    </message>
    <message>
        <source>Zone %1 runs Linux containers, in which Windows does not run: %2.</source>
        <translation>In zone %1 draaien Linux-containers, en daarin draait geen Windows: %2.</translation>
    </message>
    <message>
        <source>Zone %1 mixes operating systems on its container hosts; Windows does not run there: %2.</source>
        <translation>In zone %1 staan verschillende besturingssystemen op de containerhosts; Windows draait daar niet: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has %2 nodes. Kubernetes needs three at least: fewer cannot agree on their state after a failure.</source>
        <translation>Zone %1 heeft %2 nodes. Kubernetes heeft er minstens drie nodig: met minder worden ze het na een storing niet eens over hun toestand.</translation>
    </message>
    <message>
        <source>Zone %1 keeps data in Kubernetes without an operator and restored backups: %2.</source>
        <translation>In zone %1 staat data in Kubernetes zonder operator en geteste backups: %2.</translation>
    </message>
    <message>
        <source>Zone %1 is a cluster for very little: a service or two of fixed size do not repay its upkeep.</source>
        <translation>Zone %1 is een cluster voor heel weinig: een of twee services van vaste omvang wegen niet op tegen het beheer.</translation>
    </message>
    <message>
        <source>Zone %1 has databases on %3, whose disks are not in RAID 10, which writes fastest: %2.</source>
        <translation>In zone %1 staan databases op %3. De schijven daarvan staan niet in RAID 10, wat het snelst schrijft: %2.</translation>
    </message>
    <message>
        <source>Zone %1: %2 exchanges %3 Mbit/s with other servers, more than a network card of 10 Gbit/s takes.</source>
        <translation>Zone %1: %2 wisselt %3 Mbit/s uit met andere servers, meer dan een netwerkkaart van 10 Gbit/s aankan.</translation>
    </message>
    <message>
        <source>Zone %1 may put tenants that ask for strict borders on one server: %2.</source>
        <translation>In zone %1 kunnen tenants die strikte scheiding vragen op één server terechtkomen: %2.</translation>
    </message>
    <message>
        <source>Zone %1 may put replicas on one server, so that its failure stops them together: %2.</source>
        <translation>In zone %1 kunnen replica&apos;s op één server terechtkomen, en dan vallen ze samen uit: %2.</translation>
    </message>
    <message>
        <source>Move Windows to virtual machines</source>
        <translation>Zet Windows op VM&apos;s</translation>
    </message>
    <message>
        <source>Move this data to virtual machines</source>
        <translation>Zet deze data op VM&apos;s</translation>
    </message>
    <message>
        <source>Use containers without orchestration</source>
        <translation>Gebruik containers zonder orkestratie</translation>
    </message>
    <message>
        <source>Use Kubernetes for this zone</source>
        <translation>Gebruik Kubernetes voor deze zone</translation>
    </message>
    <message>
        <source>Allow any number of servers</source>
        <translation>Sta elk aantal servers toe</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Gebruik %1</translation>
    </message>
    <message>
        <source>Keep tenants on servers of their own</source>
        <translation>Houd tenants op eigen servers</translation>
    </message>
    <message>
        <source>Put one replica on a server</source>
        <translation>Zet één replica op een server</translation>
    </message>
    <message>
        <source>Survive the failure of one server</source>
        <translation>Vang de uitval van één server op</translation>
    </message>
    <message>
        <source>Take this size as stated</source>
        <translation>Neem deze omvang als opgegeven</translation>
    </message>
    <message>
        <source>Give each vCPU a thread of its own</source>
        <translation>Geef elke vCPU een eigen thread</translation>
    </message>
    <message>
        <source>Add a backup server</source>
        <translation>Voeg een backupserver toe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1, as soon as one of these is so:</source>
        <translation>%1, zodra een hiervan geldt:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Op één na beste</translation>
    </message>
    <message>
        <source>Nothing asks for more, and fewer layers are less to look after.</source>
        <translation>Niets vraagt om meer, en met minder lagen is er minder te beheren.</translation>
    </message>
    <message>
        <source>It runs on Windows; Linux containers share the kernel of a Linux host.</source>
        <translation>Het draait op Windows; Linux-containers delen de kernel van een Linux-host.</translation>
    </message>
    <message>
        <source>It needs a kernel or drivers of its own, which containers on a host have to share.</source>
        <translation>Het heeft een eigen kernel of eigen drivers nodig; containers op één host delen die.</translation>
    </message>
    <message>
        <source>No container image can be made of it.</source>
        <translation>Er is geen containerimage van te maken.</translation>
    </message>
    <message>
        <source>It runs for one tenant or shares no server; a virtual machine draws that border, a container alone does not.</source>
        <translation>Het draait voor één tenant of deelt geen server; een VM trekt die grens, een container alleen niet.</translation>
    </message>
    <message>
        <source>Strict borders between customers or departments take virtual machines; containers may run inside them.</source>
        <translation>Strikte scheiding tussen klanten of afdelingen vraagt om VM&apos;s; daarbinnen mogen containers draaien.</translation>
    </message>
    <message>
        <source>Audits and rules on where data may be are met most easily where virtual machines draw the borders.</source>
        <translation>Audits en regels over waar data mag staan zijn het eenvoudigst na te komen als VM&apos;s de grenzen trekken.</translation>
    </message>
    <message>
        <source>A database wants steady IOPS and a kernel that stays as it is.</source>
        <translation>Een database wil gelijkmatige IOPS en een kernel die blijft zoals hij is.</translation>
    </message>
    <message>
        <source>It keeps data, which snapshots and backups of a virtual machine protect without further ado.</source>
        <translation>Het bewaart data; snapshots en backups van een VM beschermen die zonder omhaal.</translation>
    </message>
    <message>
        <source>It keeps data, and no operator with restored backups looks after that in a cluster.</source>
        <translation>Het bewaart data, en in een cluster is er geen operator met geteste backups die daarvoor zorgt.</translation>
    </message>
    <message>
        <source>An operator with restored backups looks after its data in a cluster.</source>
        <translation>In een cluster zorgt een operator met geteste backups voor de data.</translation>
    </message>
    <message>
        <source>It lives long and seldom changes: a virtual machine takes it as it is.</source>
        <translation>Het gaat lang mee en verandert zelden: in een VM kan het blijven zoals het is.</translation>
    </message>
    <message>
        <source>A service without data of its own suits a container: it starts at once, and many share a server.</source>
        <translation>Een service zonder eigen data past in een container: die start meteen, en er passen er veel op een server.</translation>
    </message>
    <message>
        <source>Workers and jobs come and go with the work, as containers do.</source>
        <translation>Workers en jobs komen en gaan met het werk, net als containers.</translation>
    </message>
    <message>
        <source>Batches such as transcoding, inference and analytics make good use of containers packed closely.</source>
        <translation>Batches zoals transcoding, inferentie en analyse hebben baat bij dicht opeen geplaatste containers.</translation>
    </message>
    <message>
        <source>It is released %1 times a month or more beside other services; images make that routine.</source>
        <translation>Het gaat %1 keer per maand of vaker live, naast andere services; met images wordt dat routine.</translation>
    </message>
    <message>
        <source>%1 releases a month or more are rolled out, and back, best by an orchestrator.</source>
        <translation>Bij %1 releases per maand of meer neemt orkestratie het uitrollen en terugdraaien het best over.</translation>
    </message>
    <message>
        <source>Its number of replicas varies; an orchestrator adds and removes them by itself.</source>
        <translation>Het aantal replica&apos;s wisselt; orkestratie zet ze er vanzelf bij en haalt ze weer weg.</translation>
    </message>
    <message>
        <source>Demand has its seasons; an orchestrator follows them.</source>
        <translation>De vraag is seizoensgebonden; orkestratie schaalt mee.</translation>
    </message>
    <message>
        <source>Demand cannot be predicted; an orchestrator adds replicas before users wait.</source>
        <translation>De vraag is onvoorspelbaar; orkestratie zet er replica&apos;s bij voordat gebruikers moeten wachten.</translation>
    </message>
    <message>
        <source>Nobody may notice a release; an orchestrator replaces replicas one after another, and turns back.</source>
        <translation>Van een release mag niemand iets merken; orkestratie vervangt replica&apos;s een voor een en draait zo nodig terug.</translation>
    </message>
    <message>
        <source>%1 teams or more share the platform; namespaces and node pools keep them out of each other&apos;s way.</source>
        <translation>%1 teams of meer delen het platform; met namespaces en node pools zitten ze elkaar niet in de weg.</translation>
    </message>
    <message>
        <source>%1 services or more are hard to keep in step by hand.</source>
        <translation>%1 services of meer zijn met de hand lastig op elkaar af te stemmen.</translation>
    </message>
    <message>
        <source>Nobody has the time to look after a cluster: its upgrades, backups and incidents come on top.</source>
        <translation>Niemand heeft tijd om een cluster te beheren: de upgrades, backups en incidenten daarvan komen erbij.</translation>
    </message>
    <message>
        <source>%1 services or fewer do not repay a cluster.</source>
        <translation>Voor %1 services of minder loont een cluster niet.</translation>
    </message>
    <message>
        <source>Windows and Linux stand side by side: virtual machines take both, with containers inside those of Linux.</source>
        <translation>Windows en Linux staan naast elkaar: VM&apos;s kunnen beide aan, met containers in die van Linux.</translation>
    </message>
    <message>
        <source>It stays within one NUMA node; a virtual machine with pinned vCPUs gives it that.</source>
        <translation>Het blijft binnen één NUMA-node; een VM met gepinde vCPU&apos;s regelt dat.</translation>
    </message>
    <message>
        <source>With %1 vCPU or more it fills a server; a layer in between would only cost.</source>
        <translation>Met %1 vCPU of meer vult het een server; een laag ertussen zou alleen maar kosten.</translation>
    </message>
    <message>
        <source>With %1 GiB or more it fills a server&apos;s memory; a layer in between would only cost.</source>
        <translation>Met %1 GiB of meer vult het het geheugen van een server; een laag ertussen zou alleen maar kosten.</translation>
    </message>
    <message>
        <source>It runs on Windows</source>
        <translation>Het draait op Windows</translation>
    </message>
    <message>
        <source>It runs on Linux</source>
        <translation>Het draait op Linux</translation>
    </message>
    <message>
        <source>It needs a kernel of its own</source>
        <translation>Het heeft een eigen kernel nodig</translation>
    </message>
    <message>
        <source>It can share a kernel</source>
        <translation>Het kan een kernel delen</translation>
    </message>
    <message>
        <source>No image can be made of it</source>
        <translation>Er is geen image van te maken</translation>
    </message>
    <message>
        <source>An image can be made of it</source>
        <translation>Er is een image van te maken</translation>
    </message>
    <message>
        <source>It keeps data</source>
        <translation>Het bewaart data</translation>
    </message>
    <message>
        <source>It keeps no data</source>
        <translation>Het bewaart geen data</translation>
    </message>
    <message>
        <source>An operator with restored backups looks after its data</source>
        <translation>Een operator met geteste backups zorgt voor de data</translation>
    </message>
    <message>
        <source>No operator looks after its data</source>
        <translation>Geen operator zorgt voor de data</translation>
    </message>
    <message>
        <source>It shares no server with others</source>
        <translation>Het deelt geen server met andere workloads</translation>
    </message>
    <message>
        <source>It may share a server with others</source>
        <translation>Het mag een server delen met andere</translation>
    </message>
    <message>
        <source>Its number of replicas varies</source>
        <translation>Het aantal replica&apos;s wisselt</translation>
    </message>
    <message>
        <source>Its number of replicas is fixed</source>
        <translation>Het aantal replica&apos;s ligt vast</translation>
    </message>
    <message>
        <source>It stays within one NUMA node</source>
        <translation>Het blijft binnen één NUMA-node</translation>
    </message>
    <message>
        <source>It need not stay within one NUMA node</source>
        <translation>Het hoeft niet binnen één NUMA-node te blijven</translation>
    </message>
    <message>
        <source>A replica needs %1 vCPU or more</source>
        <translation>Een replica heeft %1 vCPU of meer nodig</translation>
    </message>
    <message>
        <source>A replica needs %1 vCPU or less</source>
        <translation>Een replica heeft %1 vCPU of minder nodig</translation>
    </message>
    <message>
        <source>A replica needs %1 GiB or more</source>
        <translation>Een replica heeft %1 GiB of meer nodig</translation>
    </message>
    <message>
        <source>A replica needs %1 GiB or less</source>
        <translation>Een replica heeft %1 GiB of minder nodig</translation>
    </message>
    <message>
        <source>%1 releases a month or more</source>
        <translation>%1 releases per maand of meer</translation>
    </message>
    <message>
        <source>%1 releases a month or fewer</source>
        <translation>%1 releases per maand of minder</translation>
    </message>
    <message>
        <source>%1 services or more</source>
        <translation>%1 services of meer</translation>
    </message>
    <message>
        <source>%1 services or fewer</source>
        <translation>%1 services of minder</translation>
    </message>
    <message>
        <source>Windows and Linux side by side</source>
        <translation>Windows en Linux naast elkaar</translation>
    </message>
    <message>
        <source>One operating system</source>
        <translation>Eén besturingssysteem</translation>
    </message>
    <message>
        <source>Strict borders between customers or departments</source>
        <translation>Strikte scheiding tussen klanten of afdelingen</translation>
    </message>
    <message>
        <source>No strict borders between customers or departments</source>
        <translation>Geen strikte scheiding tussen klanten of afdelingen</translation>
    </message>
    <message>
        <source>Audits, or rules on where data may be</source>
        <translation>Audits, of regels over waar data mag staan</translation>
    </message>
    <message>
        <source>No audits or rules on where data may be</source>
        <translation>Geen audits of regels over waar data mag staan</translation>
    </message>
    <message>
        <source>Steady demand</source>
        <translation>Gelijkmatige vraag</translation>
    </message>
    <message>
        <source>Demand by season</source>
        <translation>Seizoensgebonden vraag</translation>
    </message>
    <message>
        <source>Unpredictable demand</source>
        <translation>Onvoorspelbare vraag</translation>
    </message>
    <message>
        <source>Releases without downtime</source>
        <translation>Releases zonder downtime</translation>
    </message>
    <message>
        <source>Releases may be noticed</source>
        <translation>Van releases mag iets te merken zijn</translation>
    </message>
    <message>
        <source>%1 teams or more</source>
        <translation>%1 teams of meer</translation>
    </message>
    <message>
        <source>%1 teams or fewer</source>
        <translation>%1 teams of minder</translation>
    </message>
    <message>
        <source>%1 people or more to run a platform</source>
        <translation>%1 mensen of meer om een platform te beheren</translation>
    </message>
    <message>
        <source>%1 people or fewer to run a platform</source>
        <translation>%1 mensen of minder om een platform te beheren</translation>
    </message>
    <message>
        <source>%1 (today: %2)</source>
        <translation>%1 (nu: %2)</translation>
    </message>
    <message>
        <source>%1 (today: not known)</source>
        <translation>%1 (nu: onbekend)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Releases a month, of all services</source>
        <translation>Releases per maand, van alle services samen</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Verloop van de vraag</translation>
    </message>
    <message>
        <source>Teams that build what runs here</source>
        <translation>Teams die bouwen wat hier draait</translation>
    </message>
    <message>
        <source>People with time to run a platform</source>
        <translation>Mensen met tijd om een platform te beheren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Usage: grondplan-cli COMMAND [OPTIONS] [FILES]</source>
        <translation>Gebruik: grondplan-cli OPDRACHT [OPTIES] [BESTANDEN]</translation>
    </message>
    <message>
        <source>Plans what to run workloads on: how many servers, what they cost, and why.</source>
        <translation>Berekent waar je workloads op draait: hoeveel servers, wat ze kosten en waarom.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>grondplan-cli COMMAND --help says more about a command.</source>
        <translation>grondplan-cli OPDRACHT --help vertelt meer over een opdracht.</translation>
    </message>
    <message>
        <source>Try: grondplan-cli %1 --help</source>
        <translation>Probeer: grondplan-cli %1 --help</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Onbekende opdracht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Er ontbreekt een opdracht.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; is not part of this version yet.</source>
        <translation>De opdracht &quot;%1&quot; zit nog niet in deze versie.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Er ontbreekt een bestand.</translation>
    </message>
    <message>
        <source>-o FILE is missing: say where to write.</source>
        <translation>-o BESTAND ontbreekt: geef aan waar het resultaat heen moet.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for --%1. Possible: %3.</source>
        <translation>&quot;%2&quot; kan niet bij --%1. Mogelijk: %3.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for --%1: a whole number from %3 to %4 is needed.</source>
        <translation>&quot;%2&quot; kan niet bij --%1: geef een geheel getal van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no date for --%1: write it as 2026-11-21.</source>
        <translation>&quot;%2&quot; is geen datum voor --%1: schrijf hem als 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in none of %2: the name of the file says what to write.</source>
        <translation>&quot;%1&quot; eindigt niet op %2: aan de bestandsnaam is te zien wat er geschreven moet worden.</translation>
    </message>
    <message>
        <source>Two scenarios are needed to compare, as PROJECT or PROJECT#SCENARIO.</source>
        <translation>Vergelijken vraagt twee scenario&apos;s, als PROJECT of PROJECT#SCENARIO.</translation>
    </message>
    <message>
        <source>%1 has several scenarios: name one with --scenario. It has: %2.</source>
        <translation>%1 heeft meerdere scenario&apos;s: kies er een met --scenario. Beschikbaar: %2.</translation>
    </message>
    <message>
        <source>tiers plans every tier; --tier does not go with it.</source>
        <translation>tiers rekent elke tier door; --tier hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Say what to do with the catalogue: list.</source>
        <translation>Geef aan wat er met de catalogus moet gebeuren: list.</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Scenario 1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Read compose files into a project.</source>
        <translation>Lees Compose-bestanden in een project in.</translation>
    </message>
    <message>
        <source>Plan a project or a file: servers, density, cost and why.</source>
        <translation>Reken een project of bestand door: servers, dichtheid, kosten en waarom.</translation>
    </message>
    <message>
        <source>The same workloads in every tier, side by side.</source>
        <translation>Dezelfde workloads in elke tier, naast elkaar.</translation>
    </message>
    <message>
        <source>Compare scenarios.</source>
        <translation>Vergelijk scenario&apos;s.</translation>
    </message>
    <message>
        <source>Draw the architecture as SVG, PNG or PDF.</source>
        <translation>Teken de architectuur als SVG, PNG of PDF.</translation>
    </message>
    <message>
        <source>Write a proposal as PDF.</source>
        <translation>Schrijf een voorstel als PDF.</translation>
    </message>
    <message>
        <source>Show servers, constants, licences and templates with their sources.</source>
        <translation>Toon servers, constanten, licenties en sjablonen met hun bronnen.</translation>
    </message>
    <message>
        <source>Language: en or nl (default: the system&apos;s).</source>
        <translation>Taal: en of nl (standaard: die van het systeem).</translation>
    </message>
    <message>
        <source>Say nothing but errors.</source>
        <translation>Meld alleen fouten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toon deze hulp.</translation>
    </message>
    <message>
        <source>Write to FILE.</source>
        <translation>Schrijf naar BESTAND.</translation>
    </message>
    <message>
        <source>Format: %1.</source>
        <translation>Uitvoer: %1.</translation>
    </message>
    <message>
        <source>Format of the input: %1.</source>
        <translation>Formaat van de invoer: %1.</translation>
    </message>
    <message>
        <source>Scenario to add to, or the name of a new one.</source>
        <translation>Scenario om aan toe te voegen, of de naam van een nieuw scenario.</translation>
    </message>
    <message>
        <source>Say what was found as text or json.</source>
        <translation>Meld wat er gevonden is als text of json.</translation>
    </message>
    <message>
        <source>Name of the scenario.</source>
        <translation>Naam van het scenario.</translation>
    </message>
    <message>
        <source>Tier: %1.</source>
        <translation>Tier: %1.</translation>
    </message>
    <message>
        <source>Servers to choose from, ids of the catalogue, separated by commas.</source>
        <translation>Servers om uit te kiezen: id&apos;s uit de catalogus, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>Profile: rule-of-thumb or detailed.</source>
        <translation>Profiel: rule-of-thumb (vuistregel) of detailed (gedetailleerd).</translation>
    </message>
    <message>
        <source>Server failures survived, 0 to 3.</source>
        <translation>Aantal serveruitvallen dat wordt overleefd, 0 tot en met 3.</translation>
    </message>
    <message>
        <source>Per cent of CPU and memory used at most in normal running.</source>
        <translation>Hoogste bezettingsgraad van CPU en geheugen bij normaal bedrijf, in procenten.</translation>
    </message>
    <message>
        <source>Add how every figure came about.</source>
        <translation>Laat erbij zien hoe elk getal tot stand komt.</translation>
    </message>
    <message>
        <source>Date of the plan, as 2026-11-21.</source>
        <translation>Datum van het plan, als 2026-11-21.</translation>
    </message>
    <message>
        <source>What to draw: architecture.</source>
        <translation>Wat er getekend wordt: architecture.</translation>
    </message>
    <message>
        <source>Sections, separated by commas: %1.</source>
        <translation>Onderdelen, met komma&apos;s ertussen: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2: %3 and %4 stated, %5 and %6 with what was assumed.</source>
        <translation>%1 uit %2: %3 en %4 opgegeven, %5 en %6 inclusief aannames.</translation>
    </message>
    <message>
        <source>Variables without a value: %1</source>
        <translation>Variabelen zonder waarde: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zone %1: %2</source>
        <translation>Zone %1: %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Eenmalige kosten</translation>
    </message>
    <message>
        <source>Instances a server</source>
        <translation>Instanties per server</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanties</translation>
    </message>
    <message>
        <source>Node VMs</source>
        <translation>Node-VM&apos;s</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Failures survived</source>
        <translation>Overleefde uitval</translation>
    </message>
    <message>
        <source>At most above the least possible</source>
        <translation>Hoogstens boven het minimum</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>CPU %1, memory %2</source>
        <translation>CPU %1, geheugen %2</translation>
    </message>
    <message>
        <source>%1, proved by placing again (%2 tried)</source>
        <translation>%1, bewezen door opnieuw te plaatsen (%2 gevallen doorgerekend)</translation>
    </message>
    <message>
        <source>%1 asked, not survived</source>
        <translation>%1 gevraagd, niet overleefd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Amounts exclude VAT where they do not say otherwise.</source>
        <translation>Bedragen zijn exclusief btw, tenzij er iets anders staat.</translation>
    </message>
    <message>
        <source>Cost a month by workload</source>
        <translation>Kosten per maand per workload</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>%1 on %2: %3 (%4 to %5)</source>
        <translation>%1 op %2: %3 (%4 tot %5)</translation>
    </message>
    <message>
        <source>Sizes that nobody stated</source>
        <translation>Groottes die niemand heeft opgegeven</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3, %4)</source>
        <translation>%1 = %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 = %2 (estimate: %3, %4)</source>
        <translation>%1 = %2 (schatting: %3, %4)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Zonder plek</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>schatting</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Cores / threads</source>
        <translation>Cores / threads</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Schijven</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld per</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Catalogue of %1. Prices exclude VAT. * = estimate, without a published source.</source>
        <translation>Catalogus van %1. Prijzen zijn exclusief btw. * = schatting, zonder gepubliceerde bron.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is not part of this version yet; architecture is.</source>
        <translation>De weergave &quot;%1&quot; zit nog niet in deze versie; architecture wel.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Instances per server</source>
        <translation>Instanties per server</translation>
    </message>
    <message>
        <source>CPU in use</source>
        <translation>CPU in gebruik</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Geheugen in gebruik</translation>
    </message>
    <message>
        <source>CPU with overhead</source>
        <translation>CPU met overhead</translation>
    </message>
    <message>
        <source>Server failures survived</source>
        <translation>Overleefde serveruitval</translation>
    </message>
    <message>
        <source>Instances not placed</source>
        <translation>Niet-geplaatste instanties</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Sizes assumed</source>
        <translation>Aangenomen groottes</translation>
    </message>
    <message>
        <source>Proven gap</source>
        <translation>Bewezen verschil</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>andere grootte</translation>
    </message>
    <message>
        <source>other replicas</source>
        <translation>ander aantal replica&apos;s</translation>
    </message>
    <message>
        <source>another tier</source>
        <translation>andere tier</translation>
    </message>
    <message>
        <source>Minimal architecture, planned for %1</source>
        <translation>Minimale architectuur, gepland voor %1</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: the scenario has no zones.</source>
        <translation>Er is nog niets te tekenen: het scenario heeft geen zones.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 per maand</translation>
    </message>
    <message>
        <source>%1, price not known</source>
        <translation>%1, prijs onbekend</translation>
    </message>
    <message>
        <source>Nothing runs here yet.</source>
        <translation>Hier draait nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not have to survive the failure of a server</source>
        <translation>Hoeft de uitval van een server niet te overleven</translation>
    </message>
    <message numerus="yes">
        <source>Survives the failure of any %n server(s), proved by placing again</source>
        <translation>
            <numerusform>Overleeft de uitval van elke willekeurige server, bewezen door opnieuw te plaatsen</numerusform>
            <numerusform>Overleeft de uitval van %n willekeurige servers, bewezen door opnieuw te plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not survive the failure of every %n server(s)</source>
        <translation>
            <numerusform>Overleeft niet de uitval van elke server</numerusform>
            <numerusform>Overleeft niet elke uitval van %n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Node VM %1</source>
        <translation>Node-VM %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>CPU %1, memory %2 used</source>
        <translation>CPU %1, geheugen %2 in gebruik</translation>
    </message>
    <message>
        <source>CPU %1, memory %2 used on average</source>
        <translation>CPU %1, geheugen %2 gemiddeld in gebruik</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), on each of them:</source>
        <translation>
            <numerusform>%n server, met daarop:</numerusform>
            <numerusform>%n servers, met op elk:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), on all together:</source>
        <translation>
            <numerusform>%n server, met daarop:</numerusform>
            <numerusform>%n servers, met op alle samen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more workload(s)</source>
        <translation>
            <numerusform>en nog %n workload</numerusform>
            <numerusform>en nog %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be placed.</source>
        <translation>
            <numerusform>%n instantie kon niet worden geplaatst.</numerusform>
            <numerusform>%n instanties konden niet worden geplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n verbinding</numerusform>
            <numerusform>%n verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load balancer</translation>
    </message>
    <message>
        <source>VLAN per tenant</source>
        <translation>VLAN per tenant</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Backup en herstel</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Reverse proxy</translation>
    </message>
    <message>
        <source>Central logs and metrics</source>
        <translation>Gecentraliseerde logs en metrics</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control plane</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Container registry</translation>
    </message>
    <message>
        <source>Monitoring and alerts</source>
        <translation>Monitoring en meldingen</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <source>Secrets and policies</source>
        <translation>Secrets en policies</translation>
    </message>
    <message>
        <source>Deployment from Git</source>
        <translation>Uitrol vanuit Git</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Het bestand ‘%1’ bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to read it.</source>
        <translation>‘%1’ is niet te lezen. Controleer of je er rechten voor hebt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that you are allowed to read it.</source>
        <translation>‘%1’ is niet te lezen: %2. Controleer of je er rechten voor hebt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, and was left as it was. Check that the folder can be written to and the disk has room, or save elsewhere.</source>
        <translation>‘%1’ kan niet worden geschreven en is gelaten zoals het was. Controleer of je in de map mag schrijven en of de schijf ruimte heeft, of sla het ergens anders op.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, and was left as it was: %2. Check that the folder can be written to and the disk has room, or save elsewhere.</source>
        <translation>‘%1’ kan niet worden geschreven en is gelaten zoals het was: %2. Controleer of je in de map mag schrijven en of de schijf ruimte heeft, of sla het ergens anders op.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. A file was expected.</source>
        <translation>‘%1’ is een map of een apparaat. Er werd een bestand verwacht.</translation>
    </message>
    <message>
        <source>“%1” is larger than Grondplan reads. Is it the right file?</source>
        <translation>‘%1’ is groter dan Grondplan leest. Is dit het juiste bestand?</translation>
    </message>
    <message>
        <source>“%1” is larger than Grondplan reads: it has %2, and at most %3 are read. Is it the right file?</source>
        <translation>‘%1’ is groter dan Grondplan leest: het telt %2, en er wordt hoogstens %3 gelezen. Is dit het juiste bestand?</translation>
    </message>
    <message>
        <source>“%1” is empty. If it should not be, take it from a backup.</source>
        <translation>‘%1’ is leeg. Hoort dat niet zo, zet dan een backup terug.</translation>
    </message>
    <message>
        <source>“%1” is not a Grondplan project. Open it with the program it came from, or import it if it is a Compose file.</source>
        <translation>‘%1’ is geen Grondplan-project. Open het met het programma waar het vandaan komt, of importeer het als het een Compose-bestand is.</translation>
    </message>
    <message>
        <source>The project “%1” is not complete: its end is missing. Copy or download it again, or take it from a backup. The file was not changed.</source>
        <translation>Het project ‘%1’ is niet compleet: het einde ontbreekt. Kopieer of download het opnieuw, of zet een backup terug. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Grondplan. Update Grondplan to open it. The file was not changed.</source>
        <translation>Het project ‘%1’ is met een nieuwere Grondplan gemaakt. Werk Grondplan bij om het te openen. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Grondplan: its format is version %2, and this Grondplan knows versions up to %3. Update Grondplan to open it. The file was not changed.</source>
        <translation>Het project ‘%1’ is met een nieuwere Grondplan gemaakt: het heeft formaatversie %2, en deze Grondplan kent versies tot en met %3. Werk Grondplan bij om het te openen. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Take it from a backup. The file was not changed.</source>
        <translation>Het project ‘%1’ is beschadigd. Zet een backup terug. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged (%2). Take it from a backup. The file was not changed.</source>
        <translation>Het project ‘%1’ is beschadigd (%2). Zet een backup terug. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was written. Save under another name, or replace the other changes knowingly.</source>
        <translation>‘%1’ is sinds het openen door een ander programma gewijzigd. Er is niets geschreven. Sla op onder een andere naam, of vervang de andere wijzigingen bewust.</translation>
    </message>
    <message>
        <source>SQLite could not work with “%1”.</source>
        <translation>SQLite kon niet met ‘%1’ werken.</translation>
    </message>
    <message>
        <source>SQLite could not work with “%1”: %2</source>
        <translation>SQLite kon niet met ‘%1’ werken: %2</translation>
    </message>
    <message>
        <source>“%1” is saved, but the system did not confirm that it is on the disk. Keep another copy until the disk is known to be well.</source>
        <translation>‘%1’ is opgeslagen, maar het systeem heeft niet bevestigd dat het op de schijf staat. Bewaar een andere kopie tot je zeker weet dat de schijf in orde is.</translation>
    </message>
    <message>
        <source>“%1” has no format that Grondplan knows. Say which format it is.</source>
        <translation>‘%1’ heeft geen formaat dat Grondplan kent. Geef aan welk formaat het is.</translation>
    </message>
    <message>
        <source>“%1” has no format that Grondplan knows. It reads: %2.</source>
        <translation>‘%1’ heeft geen formaat dat Grondplan kent. Leesbaar zijn: %2.</translation>
    </message>
    <message>
        <source>%1: this cannot be read.</source>
        <translation>%1: dit is niet te lezen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read, so nothing was written.</source>
        <translation>In ‘%1’ was niets te lezen, dus er is niets geschreven.</translation>
    </message>
    <message>
        <source>%1: more than Grondplan accepts.</source>
        <translation>%1: meer dan Grondplan aanneemt.</translation>
    </message>
    <message>
        <source>%1: %2, while at most %3 are accepted.</source>
        <translation>%1: %2, terwijl er hoogstens %3 mogen zijn.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, while at most %4 is accepted.</source>
        <translation>%1: %2 is %3, terwijl hoogstens %4 mag.</translation>
    </message>
    <message>
        <source>%1: this value is not accepted.</source>
        <translation>%1: deze waarde kan niet.</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted.</source>
        <translation>%1: ‘%2’ kan niet.</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. Expected: %3.</source>
        <translation>%1: ‘%2’ kan niet. Verwacht: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is not accepted. It must be from %3 to %4.</source>
        <translation>%1: %2 kan niet. Het moet tussen %3 en %4 liggen.</translation>
    </message>
    <message>
        <source>There is no scenario named “%1”.</source>
        <translation>Er is geen scenario met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>“%1” has no scenario named “%2”.</source>
        <translation>‘%1’ heeft geen scenario met de naam ‘%2’.</translation>
    </message>
    <message>
        <source>The catalogue has no server “%1”. Choose one that it lists.</source>
        <translation>De server ‘%1’ staat niet in de catalogus. Kies er een die er wel in staat.</translation>
    </message>
    <message>
        <source>%1: the catalogue has no server “%2”. Choose one that it lists.</source>
        <translation>%1: de server ‘%2’ staat niet in de catalogus. Kies er een die er wel in staat.</translation>
    </message>
    <message>
        <source>There is no scenario to plan. Add one, or import a file.</source>
        <translation>Er is geen scenario om door te rekenen. Voeg er een toe of importeer een bestand.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used: %1. Use another catalogue, or install Grondplan again.</source>
        <translation>De catalogus is niet bruikbaar: %1. Gebruik een andere catalogus of installeer Grondplan opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used: %1: “%2”. Use another catalogue, or install Grondplan again.</source>
        <translation>De catalogus is niet bruikbaar: %1: ‘%2’. Gebruik een andere catalogus of installeer Grondplan opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version of Grondplan.</source>
        <translation>‘%1’ is in deze versie van Grondplan niet beschikbaar.</translation>
    </message>
    <message>
        <source>%1: “%2” is not available in this version of Grondplan.</source>
        <translation>%1: ‘%2’ is in deze versie van Grondplan niet beschikbaar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>A part of Grondplan failed unexpectedly: %1. Please report it.</source>
        <translation>Een onderdeel van Grondplan liep onverwacht vast: %1. Laat het ons weten.</translation>
    </message>
    <message>
        <source>A part of Grondplan failed unexpectedly: %1: %2. Please report it.</source>
        <translation>Een onderdeel van Grondplan liep onverwacht vast: %1: %2. Laat het ons weten.</translation>
    </message>
    <message>
        <source>an id above 0 that nothing else has</source>
        <translation>een id groter dan 0 dat verder nergens voorkomt</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>een naam</translation>
    </message>
    <message>
        <source>a zone of the same scenario</source>
        <translation>een zone van hetzelfde scenario</translation>
    </message>
    <message>
        <source>a workload of the same scenario</source>
        <translation>een workload van hetzelfde scenario</translation>
    </message>
    <message>
        <source>another workload than the link comes from</source>
        <translation>een andere workload dan die waar de verbinding begint</translation>
    </message>
    <message>
        <source>Zone “%1”, %2</source>
        <translation>Zone ‘%1’, %2</translation>
    </message>
    <message>
        <source>Workload “%1”, %2</source>
        <translation>Workload ‘%1’, %2</translation>
    </message>
    <message>
        <source>Link %1, %2</source>
        <translation>Verbinding %1, %2</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>bandwidth (Mbit/s)</source>
        <translation>bandbreedte (Mbit/s)</translation>
    </message>
    <message>
        <source>server types</source>
        <translation>servertypen</translation>
    </message>
    <message>
        <source>server failures survived</source>
        <translation>overleefde serveruitval</translation>
    </message>
    <message>
        <source>CPU used at most</source>
        <translation>hoogste CPU-bezetting</translation>
    </message>
    <message>
        <source>memory used at most</source>
        <translation>hoogste geheugenbezetting</translation>
    </message>
    <message>
        <source>CPU of a node VM</source>
        <translation>CPU van een node-VM</translation>
    </message>
    <message>
        <source>memory of a node VM</source>
        <translation>geheugen van een node-VM</translation>
    </message>
    <message>
        <source>pods per node</source>
        <translation>pods per node</translation>
    </message>
    <message>
        <source>vCPU per core</source>
        <translation>vCPU per core</translation>
    </message>
    <message>
        <source>least replicas</source>
        <translation>minimumaantal replica&apos;s</translation>
    </message>
    <message>
        <source>usual replicas</source>
        <translation>gewoon aantal replica&apos;s</translation>
    </message>
    <message>
        <source>most replicas</source>
        <translation>maximumaantal replica&apos;s</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-limiet</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>geheugen</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>geheugenlimiet</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>schijf</translation>
    </message>
    <message>
        <source>size of a volume</source>
        <translation>grootte van een volume</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>Zones in a scenario</source>
        <translation>Zones in een scenario</translation>
    </message>
    <message>
        <source>Workloads in a scenario</source>
        <translation>Workloads in een scenario</translation>
    </message>
    <message>
        <source>%1 states no size of its own; an assumed one was used. Give it a request to be sure.</source>
        <translation>Voor %1 is geen grootte opgegeven; er is met een aanname gerekend. Vul een request in om zeker te zijn.</translation>
    </message>
    <message>
        <source>%1 is switched off: it is neither placed nor counted.</source>
        <translation>%1 staat uit: de workload wordt niet geplaatst en niet meegeteld.</translation>
    </message>
    <message>
        <source>%1 runs to an end and then stops: it makes no steady load, so it is neither placed nor counted.</source>
        <translation>%1 stopt zodra het werk klaar is: dat is geen blijvende belasting, dus de workload wordt niet geplaatst en niet meegeteld.</translation>
    </message>
    <message>
        <source>%1 can grow to %2 replicas (usually %3); room was made for all of them, as servers cannot be rented by the hour.</source>
        <translation>%1 kan groeien tot %2 replica&apos;s (meestal %3); voor allemaal is plek gereserveerd, want servers zijn niet per uur te huur.</translation>
    </message>
    <message>
        <source>Zone %1 survives no server failure. Let it tolerate one to keep running when a server fails.</source>
        <translation>Zone %1 overleeft geen serveruitval. Laat de zone één uitval verdragen om te blijven draaien als een server wegvalt.</translation>
    </message>
    <message>
        <source>Zone %1 does not survive the failure of %2: what ran there does not fit on the other servers.</source>
        <translation>Zone %1 overleeft de uitval van %2 niet: wat daar draaide, past niet op de andere servers.</translation>
    </message>
    <message>
        <source>Zone %1 has too many servers to try every failure: the %2 worst were tried.</source>
        <translation>Zone %1 heeft te veel servers om elke uitval door te rekenen: de %2 zwaarste zijn geprobeerd.</translation>
    </message>
    <message>
        <source>Zone %1 needs %2 container hosts. Beyond three, placing and restarting by hand becomes error-prone: consider Kubernetes.</source>
        <translation>Zone %1 heeft %2 containerhosts nodig. Bij meer dan drie gaat handmatig plaatsen en herstarten al snel mis: overweeg Kubernetes.</translation>
    </message>
    <message>
        <source>Zone %1 promises %2 vCPUs per physical core: CPU is overcommitted.</source>
        <translation>Zone %1 belooft %2 vCPU&apos;s per fysieke core: er is sprake van CPU-overcommit.</translation>
    </message>
    <message>
        <source>The price of %2 in zone %1 is an estimate; a price of your own takes its place.</source>
        <translation>De prijs van %2 in zone %1 is een schatting; een eigen prijs komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>%2 in zone %1 has no price: it is planned on, but its cost is missing from every total.</source>
        <translation>%2 in zone %1 heeft geen prijs: er wordt wel mee gerekend, maar de kosten ontbreken in elk totaal.</translation>
    </message>
    <message>
        <source>%2 in zone %1 has no price in this currency, so it was left out of the comparison.</source>
        <translation>%2 in zone %1 heeft geen prijs in deze valuta en is daarom niet meegenomen in de vergelijking.</translation>
    </message>
    <message>
        <source>The replicas of %1 stand on too few servers (%2, where %3 are asked): one failure stops more of them than it may. Smaller node VMs can be divided better over the servers.</source>
        <translation>De replica&apos;s van %1 staan op te weinig servers (%2, en %3 gevraagd): één uitval legt er meer stil dan mag. Kleinere node-VM&apos;s laten zich beter over de servers verdelen.</translation>
    </message>
    <message>
        <source>In the high reading of the overhead, not everything in zone %1 fits: the high figures are for what does.</source>
        <translation>Bij de hoge schatting van de overhead past niet alles in zone %1: de hoge getallen gelden voor wat wel past.</translation>
    </message>
    <message>
        <source>%1 has to run on every host, but fits on none of them. Make it smaller or choose a larger host.</source>
        <translation>%1 moet op elke host draaien, maar past op geen enkele. Maak de workload kleiner of kies een grotere host.</translation>
    </message>
    <message>
        <source>needs %1 more (%2) than %3 has left for it</source>
        <translation>heeft %1 meer nodig (%2) dan er op %3 vrij is</translation>
    </message>
    <message>
        <source>none of the zone&apos;s servers can run it</source>
        <translation>kan op geen van de servers van de zone draaien</translation>
    </message>
    <message>
        <source>replicas cannot be kept apart as asked</source>
        <translation>de replica&apos;s kunnen niet zoals gevraagd van elkaar gescheiden blijven</translation>
    </message>
    <message>
        <source>fits on no host of zone %1</source>
        <translation>past op geen enkele host van zone %1</translation>
    </message>
    <message>
        <source>its node VM needs %1 more (%2) than %3 has left for it</source>
        <translation>de node-VM heeft %1 meer nodig (%2) dan er op %3 vrij is</translation>
    </message>
    <message>
        <source>none of the zone&apos;s servers can run its node VM</source>
        <translation>de node-VM kan op geen van de servers van de zone draaien</translation>
    </message>
    <message>
        <source>node VMs cannot be kept apart as asked</source>
        <translation>de node-VM&apos;s kunnen niet zoals gevraagd van elkaar gescheiden blijven</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>container</source>
        <translation>container</translation>
    </message>
    <message>
        <source>pod</source>
        <translation>pod</translation>
    </message>
    <message>
        <source>node VM</source>
        <translation>node-VM</translation>
    </message>
    <message>
        <source>the sum of what is needed</source>
        <translation>de som van wat er nodig is</translation>
    </message>
    <message>
        <source>how many large instances fit together</source>
        <translation>hoeveel grote instanties er bij elkaar passen</translation>
    </message>
    <message>
        <source>what must still fit after a failure</source>
        <translation>wat na een uitval nog moet passen</translation>
    </message>
    <message>
        <source>how far replicas must be spread</source>
        <translation>hoe ver replica&apos;s verspreid moeten staan</translation>
    </message>
    <message>
        <source>the least number of servers of the tier</source>
        <translation>het minimum aantal servers van de tier</translation>
    </message>
    <message>
        <source>Service %1: “%2” needs the variable %3, which is not set; it counts as not given.</source>
        <translation>Service %1: ‘%2’ heeft de variabele %3 nodig, maar die heeft geen waarde; het veld telt als niet opgegeven.</translation>
    </message>
    <message>
        <source>The variable %1 is not set, and the file says that it cannot do without it.</source>
        <translation>De variabele %1 heeft geen waarde, terwijl het bestand zegt er niet zonder te kunnen.</translation>
    </message>
    <message>
        <source>“%1” holds a “$” that starts no variable; write “$$” for a dollar sign.</source>
        <translation>In ‘%1’ staat een ‘$’ waarmee geen variabele begint; schrijf ‘$$’ voor een dollarteken.</translation>
    </message>
    <message>
        <source>This line is no setting of the form NAME=value; it was left out.</source>
        <translation>Deze regel heeft niet de vorm NAAM=waarde en is overgeslagen.</translation>
    </message>
    <message>
        <source>Service %1: “%3” is no value for “%2”; it counts as not given.</source>
        <translation>Service %1: ‘%3’ is geen geldige waarde voor ‘%2’; het veld telt als niet opgegeven.</translation>
    </message>
    <message>
        <source>Service %1: “%2” is %3, and must be from %4 to %5; it counts as not given.</source>
        <translation>Service %1: ‘%2’ is %3, maar moet tussen %4 en %5 liggen; het veld telt als niet opgegeven.</translation>
    </message>
    <message>
        <source>Service %1: “%2” names no container port; it was left out.</source>
        <translation>Service %1: ‘%2’ noemt geen containerpoort en is overgeslagen.</translation>
    </message>
    <message>
        <source>Service %1 takes all GPUs of its host; one was counted. Set how many it needs.</source>
        <translation>Service %1 neemt alle GPU&apos;s van de host; er is er één geteld. Geef op hoeveel er nodig zijn.</translation>
    </message>
    <message>
        <source>Service %1 has neither an image nor a build: the file may be a fragment that is laid over another.</source>
        <translation>Service %1 heeft geen image en geen build: het bestand is misschien een fragment dat over een ander heen hoort.</translation>
    </message>
    <message>
        <source>Service %1 is taken away by “!reset”; it was left out.</source>
        <translation>Service %1 is met ‘!reset’ weggehaald en is overgeslagen.</translation>
    </message>
    <message>
        <source>Service %1 runs once and stops: it is listed, and makes no steady load.</source>
        <translation>Service %1 draait één keer en stopt: hij staat in de lijst, maar geeft geen blijvende belasting.</translation>
    </message>
    <message>
        <source>Other services extend %1 and none needs it: it may be a template that never runs. Switch it off if so.</source>
        <translation>Andere services breiden %1 uit en geen enkele heeft hem nodig: mogelijk is het een sjabloon dat nooit draait. Zet hem dan uit.</translation>
    </message>
    <message>
        <source>Service %1 uses the volume “%2”, which is not declared under “volumes”; Compose would refuse this.</source>
        <translation>Service %1 gebruikt het volume ‘%2’, dat niet onder ‘volumes’ staat; Compose zou dit weigeren.</translation>
    </message>
    <message>
        <source>Service %1 needs “%2” (%3), which is not in the file; the link was left out.</source>
        <translation>Service %1 heeft ‘%2’ nodig (%3), maar die staat niet in het bestand; de verbinding is weggelaten.</translation>
    </message>
    <message>
        <source>Service %1 needs itself (%3); the link was left out.</source>
        <translation>Service %1 heeft zichzelf nodig (%3); de verbinding is weggelaten.</translation>
    </message>
    <message>
        <source>Service %1 asks for %2 of shared memory, which is no limit; check that its memory leaves room for it.</source>
        <translation>Service %1 vraagt %2 gedeeld geheugen; dat is geen limiet. Controleer of er in het geheugen ruimte voor is.</translation>
    </message>
    <message>
        <source>Service %1 gives its Java program a heap of %2; it needs that and more. Nothing was added for it.</source>
        <translation>Service %1 geeft het Java-programma een heap van %2; er is dus meer dan dat nodig. Er is niets bij opgeteld.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a service; it was left out.</source>
        <translation>‘%1’ kan geen naam van een service zijn en is overgeslagen.</translation>
    </message>
    <message>
        <source>Service %1 has no fields; it was left out.</source>
        <translation>Service %1 heeft geen velden en is overgeslagen.</translation>
    </message>
    <message>
        <source>Service %1 comes a second time; the first one stands.</source>
        <translation>Service %1 komt twee keer voor; de eerste geldt.</translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>In dit bestand staat geen service.</translation>
    </message>
    <message>
        <source>Service %1 extends “%2”, which is not there; only its own fields were read.</source>
        <translation>Service %1 breidt ‘%2’ uit, maar die is er niet; alleen de eigen velden zijn gelezen.</translation>
    </message>
    <message>
        <source>Service %1 extends “%2” in a circle or too deeply; only its own fields were read.</source>
        <translation>Service %1 breidt ‘%2’ in een kring of te diep uit; alleen de eigen velden zijn gelezen.</translation>
    </message>
    <message>
        <source>The file “%1” named here does not exist; what it holds is missing.</source>
        <translation>Het bestand ‘%1’ dat hier wordt genoemd bestaat niet; de inhoud ontbreekt.</translation>
    </message>
    <message>
        <source>The file “%1” named here could not be read; what it holds is missing.</source>
        <translation>Het bestand ‘%1’ dat hier wordt genoemd is niet te lezen; de inhoud ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folder of the file, so it was not opened; what it holds is missing.</source>
        <translation>‘%1’ ligt buiten de map van het bestand en is daarom niet geopend; de inhoud ontbreekt.</translation>
    </message>
    <message>
        <source>The file “%1” named here could not be read: %2: %3</source>
        <translation>Het bestand ‘%1’ dat hier wordt genoemd is niet te lezen: %2: %3</translation>
    </message>
    <message>
        <source>“%1” was not opened: at most %2 files of 20 MB together are read.</source>
        <translation>‘%1’ is niet geopend: er worden hoogstens %2 bestanden van samen 20 MB gelezen.</translation>
    </message>
    <message>
        <source>The services that extend others grow too large; some were read as they stand.</source>
        <translation>De services die andere uitbreiden worden te groot; een aantal is gelezen zoals ze er staan.</translation>
    </message>
    <message>
        <source>the key “%1” comes a second time in the same map</source>
        <translation>de sleutel ‘%1’ komt twee keer voor in dezelfde mapping</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges maps only, and this is a list or a text</source>
        <translation>‘&lt;&lt;’ voegt alleen mappings samen, en dit is een lijst of een tekst</translation>
    </message>
    <message>
        <source>no anchor “&amp;%1” stands before this alias</source>
        <translation>vóór deze alias staat geen anker ‘&amp;%1’</translation>
    </message>
    <message>
        <source>the alias “*%1” stands inside of what it names</source>
        <translation>de alias ‘*%1’ staat binnen datgene wat hij aanwijst</translation>
    </message>
    <message>
        <source>a list or a map cannot be a key here</source>
        <translation>een lijst of mapping kan hier geen sleutel zijn</translation>
    </message>
    <message>
        <source>this is a conflict marker of a version control system; resolve the conflict first</source>
        <translation>dit is een conflictmarkering van een versiebeheersysteem; los eerst het conflict op</translation>
    </message>
    <message>
        <source>the byte %1 cannot stand in a YAML file in UTF-8</source>
        <translation>de byte %1 kan niet voorkomen in een YAML-bestand in UTF-8</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>dit is geen YAML</translation>
    </message>
    <message>
        <source>the number of bytes</source>
        <translation>het aantal bytes</translation>
    </message>
    <message>
        <source>the depth of nesting</source>
        <translation>de diepte van de nesting</translation>
    </message>
    <message>
        <source>the number of values, aliases filled in,</source>
        <translation>het aantal waarden, met ingevulde aliassen,</translation>
    </message>
    <message>
        <source>the number of aliases</source>
        <translation>het aantal aliassen</translation>
    </message>
    <message>
        <source>the number of documents</source>
        <translation>het aantal documenten</translation>
    </message>
    <message>
        <source>the length of the text, variables filled in,</source>
        <translation>de lengte van de tekst, met ingevulde variabelen,</translation>
    </message>
    <message>
        <source>the number of services</source>
        <translation>het aantal services</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare-metal</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>VM&apos;s</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers in VMs</source>
        <translation>Containers in VM&apos;s</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Kubernetes on VMs</source>
        <translation>Kubernetes op VM&apos;s</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orkestratie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>No RAID</source>
        <translation>Geen RAID</translation>
    </message>
    <message>
        <source>RAID 1</source>
        <translation>RAID 1</translation>
    </message>
    <message>
        <source>RAID 10</source>
        <translation>RAID 10</translation>
    </message>
    <message>
        <source>RAID 5</source>
        <translation>RAID 5</translation>
    </message>
    <message>
        <source>RAID 6</source>
        <translation>RAID 6</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Its limit, as nothing was requested</source>
        <translation>De limiet, want er is niets gevraagd</translation>
    </message>
    <message>
        <source>Estimate from its template</source>
        <translation>Schatting uit het sjabloon</translation>
    </message>
    <message>
        <source>Estimate, as no template is known</source>
        <translation>Schatting, want er is geen sjabloon bekend</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applicaties</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Office and desktop</source>
        <translation>Kantoor en desktop</translation>
    </message>
    <message>
        <source>Web server or site</source>
        <translation>Webserver of website</translation>
    </message>
    <message>
        <source>API or microservice</source>
        <translation>API of microservice</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Geplande taak</translation>
    </message>
    <message>
        <source>Real-time back end</source>
        <translation>Realtime backend</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-gateway</translation>
    </message>
    <message>
        <source>ERP or monolith</source>
        <translation>ERP of monoliet</translation>
    </message>
    <message>
        <source>Windows service</source>
        <translation>Windows-service</translation>
    </message>
    <message>
        <source>Model inference (GPU)</source>
        <translation>Modelinferentie (GPU)</translation>
    </message>
    <message>
        <source>Transcoding</source>
        <translation>Transcodering</translation>
    </message>
    <message>
        <source>Game server</source>
        <translation>Gameserver</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Relationele database</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>Documentdatabase</translation>
    </message>
    <message>
        <source>Wide-column database</source>
        <translation>Kolomfamiliedatabase</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>Graafdatabase</translation>
    </message>
    <message>
        <source>Time series database</source>
        <translation>Tijdreeksdatabase</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Berichtenwachtrij</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Eventstream</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Zoekmachine</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Vectordatabase</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objectopslag</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Bestandsserver</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identity provider</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>Secretskluis</translation>
    </message>
    <message>
        <source>Image registry</source>
        <translation>Imageregistry</translation>
    </message>
    <message>
        <source>CI runner</source>
        <translation>CI-runner</translation>
    </message>
    <message>
        <source>Source code server</source>
        <translation>Broncodeserver</translation>
    </message>
    <message>
        <source>Backup server</source>
        <translation>Backupserver</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Name server (DNS)</source>
        <translation>Naamserver (DNS)</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <translation>Domeincontroller</translation>
    </message>
    <message>
        <source>Virtual desktop (VDI)</source>
        <translation>Virtuele desktop (VDI)</translation>
    </message>
    <message>
        <source>Terminal server</source>
        <translation>Terminalserver</translation>
    </message>
    <message>
        <source>Print server</source>
        <translation>Printserver</translation>
    </message>
    <message>
        <source>Run the placement engine alone, on an instance in JSON; the manual page has its fields.</source>
        <translation>Draai alleen de plaatsing, op een probleem in JSON; de velden staan in de man-pagina.</translation>
    </message>
    <message>
        <source>How long to try, in steps: every machine gives the same answer (default: %1).</source>
        <translation>Hoe lang er gezocht wordt, in stappen: elke machine geeft hetzelfde antwoord (standaard: %1).</translation>
    </message>
    <message>
        <source>Stop after so many milliseconds with the best answer so far.</source>
        <translation>Stop na zoveel milliseconden met het beste antwoord tot dan toe.</translation>
    </message>
    <message>
        <source>How many threads to use; the answer is the same.</source>
        <translation>Hoeveel threads er gebruikt worden; het antwoord is hetzelfde.</translation>
    </message>
    <message>
        <source>Passes to leave out, separated by commas: %1.</source>
        <translation>Over te slaan stappen, met komma&apos;s ertussen: %1.</translation>
    </message>
    <message>
        <source>pack takes one instance, and no more.</source>
        <translation>pack neemt één probleem, en niet meer.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Dit is geen JSON: %1.</translation>
    </message>
    <message>
        <source>%1: an object in braces is needed here.</source>
        <translation>%1: hier hoort een object tussen accolades.</translation>
    </message>
    <message>
        <source>%1: a list in brackets is needed here.</source>
        <translation>%1: hier hoort een lijst tussen blokhaken.</translation>
    </message>
    <message>
        <source>%1: a text in quotes is needed here.</source>
        <translation>%1: hier hoort een tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1: true or false is needed here.</source>
        <translation>%1: hier hoort true of false.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1: there is no bin &quot;%2&quot;.</source>
        <translation>%1: er is geen bin &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: there is no dimension &quot;%2&quot;.</source>
        <translation>%1: er is geen dimensie &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: another bin is called &quot;%2&quot; too.</source>
        <translation>%1: er heet al een bin &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: after a failure a bin cannot have less than its capacity.</source>
        <translation>%1: na een uitval kan een bin niet minder hebben dan zijn capaciteit.</translation>
    </message>
    <message>
        <source>%1 is not known, and was passed over.</source>
        <translation>%1 is niet bekend en is overgeslagen.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: it needs %4 more %5 than bin %3 has.</source>
        <translation>%1 van %2 niet geplaatst: er is %4 meer %5 nodig dan bin %3 heeft.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: there is no bin it may be in.</source>
        <translation>%1 van %2 niet geplaatst: er is geen bin waar dit in mag.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: all bins it may be in are used up.</source>
        <translation>%1 van %2 niet geplaatst: alle bins waar dit in mag zijn op.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: its group must be spread over more bins than there are.</source>
        <translation>%1 van %2 niet geplaatst: de groep moet over meer bins verspreid staan dan er zijn.</translation>
    </message>
    <message>
        <source>Infrastructure proposal</source>
        <translation>Infrastructuurvoorstel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario&apos;s</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat er gevraagd is</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>Servers and density</source>
        <translation>Servers en dichtheid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Aannames en bronnen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Server that is not in the catalogue</source>
        <translation>Server die niet in de catalogus staat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (schatting)</translation>
    </message>
    <message>
        <source>The price of at least one server is not known: its cost is missing from every amount, and the totals are too low by it.</source>
        <translation>Van minstens één server is de prijs onbekend: die kosten ontbreken in elk bedrag, en de totalen zijn dus te laag.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instantie</numerusform>
            <numerusform>%n instanties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Draait in</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Range per month</source>
        <translation>Bandbreedte per maand</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replica&apos;s</translation>
    </message>
    <message>
        <source>CPU each</source>
        <translation>CPU per stuk</translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation>Geheugen per stuk</translation>
    </message>
    <message>
        <source>Disk each</source>
        <translation>Schijf per stuk</translation>
    </message>
    <message>
        <source>GPUs each</source>
        <translation>GPU&apos;s per stuk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price per month</source>
        <translation>Prijs per maand</translation>
    </message>
    <message>
        <source>Price per month, each</source>
        <translation>Prijs per maand, per stuk</translation>
    </message>
    <message>
        <source>Price date</source>
        <translation>Prijsdatum</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Bezettingsgraad</translation>
    </message>
    <message>
        <source>Most on one server</source>
        <translation>Hoogstens op één server</translation>
    </message>
    <message>
        <source>Most in one node VM</source>
        <translation>Hoogstens in één node-VM</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Reading of the overhead</source>
        <translation>Schatting van de overhead</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Adds, low</source>
        <translation>Erbij, laag</translation>
    </message>
    <message>
        <source>Adds, likely</source>
        <translation>Erbij, verwacht</translation>
    </message>
    <message>
        <source>Adds, high</source>
        <translation>Erbij, hoog</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servers</translation>
    </message>
    <message>
        <source>the same for low and high overhead</source>
        <translation>gelijk bij lage en hoge overhead</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>between %1 and %2, excl. VAT</source>
        <translation>tussen %1 en %2, excl. btw</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. btw</translation>
    </message>
    <message>
        <source>not all prices are known</source>
        <translation>niet alle prijzen zijn bekend</translation>
    </message>
    <message>
        <source>instances per server</source>
        <translation>instanties per server</translation>
    </message>
    <message>
        <source>on average, with room to spare</source>
        <translation>gemiddeld, met ruimte over</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>not in every zone</source>
        <translation>niet in elke zone</translation>
    </message>
    <message numerus="yes">
        <source>proved in %n case(s)</source>
        <translation>
            <numerusform>bewezen in %n geval</numerusform>
            <numerusform>bewezen in %n gevallen</numerusform>
        </translation>
    </message>
    <message>
        <source>not proved for every server</source>
        <translation>niet voor elke server bewezen</translation>
    </message>
    <message>
        <source>above the proven minimum</source>
        <translation>boven het bewezen minimum</translation>
    </message>
    <message>
        <source>for servers and licences %1 per month</source>
        <translation>voor servers en licenties %1 per maand</translation>
    </message>
    <message>
        <source>In the scenario “%1”, %2 of the workloads run on %3 in %4. The figures hold for %5; what they rest on is in the last chapter. Low and high follow the uncertainty of the overhead.</source>
        <translation>In het scenario ‘%1’ draaien %2 van de workloads op %3 in %4. De getallen gelden voor %5; waar ze op rusten staat in het laatste hoofdstuk. Laag en hoog volgen de onzekerheid van de overhead.</translation>
    </message>
    <message>
        <source>This scenario has nothing to run yet, so it needs no servers and costs nothing.</source>
        <translation>In dit scenario draait nog niets; het heeft dus geen servers nodig en kost niets.</translation>
    </message>
    <message numerus="yes">
        <source>Attention: %n instance(s) found no place on the servers of this plan. The figures are for what was placed; the last chapter says why.</source>
        <translation>
            <numerusform>Let op: %n instantie vond geen plek op de servers van dit plan. De getallen gelden voor wat wel geplaatst is; het laatste hoofdstuk zegt waarom.</numerusform>
            <numerusform>Let op: %n instanties vonden geen plek op de servers van dit plan. De getallen gelden voor wat wel geplaatst is; het laatste hoofdstuk zegt waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones (amounts excl. VAT)</source>
        <translation>Zones (bedragen excl. btw)</translation>
    </message>
    <message>
        <source>Scenarios side by side (amounts excl. VAT)</source>
        <translation>Scenario&apos;s naast elkaar (bedragen excl. btw)</translation>
    </message>
    <message>
        <source>These workloads were asked for. Sizes are what the workloads need, without any overhead; where replicas vary, room is made for the most.</source>
        <translation>Deze workloads zijn gevraagd. De groottes zijn wat de workloads zelf nodig hebben, zonder overhead; waar het aantal replica&apos;s wisselt, is ruimte gereserveerd voor het maximum.</translation>
    </message>
    <message>
        <source>No workloads have been asked for yet.</source>
        <translation>Er zijn nog geen workloads gevraagd.</translation>
    </message>
    <message>
        <source>Estimate: no size was stated. The chapter on assumptions says what was taken in its place.</source>
        <translation>Schatting: er was geen grootte opgegeven. Het hoofdstuk over aannames zegt wat ervoor in de plaats is genomen.</translation>
    </message>
    <message>
        <source>Neither placed nor counted, as they run to an end or are switched off: %1.</source>
        <translation>Niet geplaatst en niet meegeteld, omdat ze vanzelf stoppen of uit staan: %1.</translation>
    </message>
    <message>
        <source>Disks and GPUs</source>
        <translation>Schijven en GPU&apos;s</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>from its limit</source>
        <translation>uit de limiet</translation>
    </message>
    <message>
        <source>The smallest architecture that carries the request: each zone with the parts of its platform, its servers, and what runs on them.</source>
        <translation>De kleinste architectuur die aan de vraag voldoet: elke zone met de onderdelen van het platform, de servers en wat erop draait.</translation>
    </message>
    <message>
        <source>Minimal architecture of “%1”</source>
        <translation>Minimale architectuur van ‘%1’</translation>
    </message>
    <message>
        <source>The bar in a server shows the fuller of its CPU and its memory in normal running.</source>
        <translation>De balk in een server toont de hoogste bezetting van CPU of geheugen bij normaal bedrijf.</translation>
    </message>
    <message>
        <source>No servers are needed.</source>
        <translation>Er zijn geen servers nodig.</translation>
    </message>
    <message>
        <source>Servers needed: %1. On average each carries %2 instances.</source>
        <translation>Benodigde servers: %1. Gemiddeld draaien er %2 instanties op een server.</translation>
    </message>
    <message>
        <source>Servers needed: %1, with %2 node VMs on them. On average a server carries %3 instances.</source>
        <translation>Benodigde servers: %1, met daarop %2 node-VM&apos;s. Gemiddeld draaien er %3 instanties op een server.</translation>
    </message>
    <message>
        <source>Utilisation in normal running</source>
        <translation>Bezettingsgraad bij normaal bedrijf</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>One vCPU is one hardware thread. What is not in use in normal running takes over when a server fails.</source>
        <translation>Eén vCPU is één hardwarethread. Wat bij normaal bedrijf vrij is, vangt de uitval van een server op.</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>This zone does not have to survive the failure of a server: what runs on it stands still until it is repaired.</source>
        <translation>Deze zone hoeft de uitval van een server niet te overleven: wat erop draait staat stil tot de server hersteld is.</translation>
    </message>
    <message numerus="yes">
        <source>When any %n server(s) fail, all that ran there fits on the others. This is proved by placing it again, in %1 cases; the failure of %2 leaves the others fullest.</source>
        <translation>
            <numerusform>Valt er een willekeurige server uit, dan past alles wat daar draaide op de andere. Dat is bewezen door het opnieuw te plaatsen, in %1 gevallen; na de uitval van %2 zijn de andere het volst.</numerusform>
            <numerusform>Vallen er %n willekeurige servers uit, dan past alles wat daar draaide op de andere. Dat is bewezen door het opnieuw te plaatsen, in %1 gevallen; na de uitval van %2 zijn de andere het volst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The zone was asked to survive the failure of %n server(s) but does not: when %1 fails, what ran there does not all fit on the others.</source>
        <translation>
            <numerusform>De zone moet de uitval van een server overleven, maar dat lukt niet: valt %1 uit, dan past niet alles wat daar draaide op de andere.</numerusform>
            <numerusform>De zone moet de uitval van %n servers overleven, maar dat lukt niet: valt %1 uit, dan past niet alles wat daar draaide op de andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without servers there is no cost.</source>
        <translation>Zonder servers zijn er geen kosten.</translation>
    </message>
    <message>
        <source>The whole costs %1 per month. All amounts exclude VAT.</source>
        <translation>Het geheel kost %1 per maand. Alle bedragen zijn exclusief btw.</translation>
    </message>
    <message>
        <source>Cost by part (excl. VAT)</source>
        <translation>Kosten per onderdeel (excl. btw)</translation>
    </message>
    <message>
        <source>Low, likely and high (excl. VAT)</source>
        <translation>Laag, verwacht en hoog (excl. btw)</translation>
    </message>
    <message>
        <source>Low and high follow the range of the overhead figures: the same request, planned three times.</source>
        <translation>Laag en hoog volgen de bandbreedte van de overhead: dezelfde vraag, drie keer doorgerekend.</translation>
    </message>
    <message>
        <source>Cost per month by workload</source>
        <translation>Kosten per maand per workload</translation>
    </message>
    <message>
        <source>Cost by workload (excl. VAT)</source>
        <translation>Kosten per workload (excl. btw)</translation>
    </message>
    <message>
        <source>The cost of a zone is shared out over its workloads by the largest share each has of what the zone uses, room to spare included.</source>
        <translation>De kosten van een zone worden over de workloads verdeeld naar het grootste aandeel dat elk heeft in wat de zone gebruikt, vrije ruimte inbegrepen.</translation>
    </message>
    <message>
        <source>Zones without workloads</source>
        <translation>Zones zonder workloads</translation>
    </message>
    <message numerus="yes">
        <source>%n other workload(s)</source>
        <translation>
            <numerusform>%n andere workload</numerusform>
            <numerusform>%n andere workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Without servers there is no overhead.</source>
        <translation>Zonder servers is er geen overhead.</translation>
    </message>
    <message>
        <source>Each layer between a workload and its server keeps a share of what it is given. A workload that needs an amount must be given the amount divided by one minus that share; orchestration adds its share on top. The figures are a rule of thumb: likely is the middle of its range.</source>
        <translation>Elke laag tussen een workload en zijn server houdt een deel van wat hij krijgt. Heeft een workload een hoeveelheid nodig, dan moet hij die hoeveelheid krijgen gedeeld door één min dat deel; orkestratie komt daar met haar toeslag bovenop. De getallen zijn een vuistregel: verwacht is het midden van de bandbreedte.</translation>
    </message>
    <message>
        <source>There is no layer between these workloads and their servers, so no overhead.</source>
        <translation>Tussen deze workloads en hun servers zit geen laag, dus er is geen overhead.</translation>
    </message>
    <message>
        <source>From need to servers: CPU in vCPU</source>
        <translation>Van vraag naar servers: CPU in vCPU</translation>
    </message>
    <message>
        <source>From need to servers: memory in GiB</source>
        <translation>Van vraag naar servers: geheugen in GiB</translation>
    </message>
    <message>
        <source>What each layer adds</source>
        <translation>Wat elke laag toevoegt</translation>
    </message>
    <message>
        <source>%1: %2 = %3, with a range from %4 to %5.</source>
        <translation>%1: %2 = %3, met een bandbreedte van %4 tot %5.</translation>
    </message>
    <message>
        <source>%1: no layer takes a share of it, so %2 is what must be given.</source>
        <translation>%1: geen enkele laag neemt er een deel van, dus %2 is wat er nodig is.</translation>
    </message>
    <message>
        <source>Each instance is rounded up by itself, so a sum may be a few thousandths above the formula.</source>
        <translation>Elke instantie wordt apart naar boven afgerond; een som kan dus een paar duizendsten boven de formule liggen.</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Need of the workloads</source>
        <translation>Vraag van de workloads</translation>
    </message>
    <message>
        <source>Unused in node VMs</source>
        <translation>Ongebruikt in node-VM&apos;s</translation>
    </message>
    <message>
        <source>Rounding of sizes</source>
        <translation>Afronding van groottes</translation>
    </message>
    <message>
        <source>In use on the servers</source>
        <translation>In gebruik op de servers</translation>
    </message>
    <message>
        <source>Offered by the servers</source>
        <translation>Beschikbaar op de servers</translation>
    </message>
    <message>
        <source>The sizes below were not stated. Stated sizes in their place make the outcome certain.</source>
        <translation>De groottes hieronder zijn niet opgegeven. Met opgegeven groottes wordt de uitkomst zeker.</translation>
    </message>
    <message>
        <source>Every size that counts was stated.</source>
        <translation>Elke grootte die meetelt is opgegeven.</translation>
    </message>
    <message>
        <source>Assumed sizes, per replica</source>
        <translation>Aangenomen groottes, per replica</translation>
    </message>
    <message>
        <source>Constants of the method</source>
        <translation>Constanten van de methode</translation>
    </message>
    <message>
        <source>Rules of the zones</source>
        <translation>Regels van de zones</translation>
    </message>
    <message>
        <source>Prices (excl. VAT)</source>
        <translation>Prijzen (excl. btw)</translation>
    </message>
    <message>
        <source>Remarks on this plan</source>
        <translation>Opmerkingen bij dit plan</translation>
    </message>
    <message>
        <source>Catalogue of %1; planned for %2. An estimate is a figure without a published source.</source>
        <translation>Catalogus van %1; gepland voor %2. Een schatting is een getal zonder gepubliceerde bron.</translation>
    </message>
    <message>
        <source>Nothing was requested; its limit was taken</source>
        <translation>Niets gevraagd; de limiet is genomen</translation>
    </message>
    <message>
        <source>Nothing was stated; usual size of the template “%1” (estimate)</source>
        <translation>Niets opgegeven; gebruikelijke grootte van het sjabloon ‘%1’ (schatting)</translation>
    </message>
    <message>
        <source>Nothing was stated and no template is known; default size (estimate)</source>
        <translation>Niets opgegeven en geen sjabloon bekend; standaardgrootte (schatting)</translation>
    </message>
    <message>
        <source>Containers: share of CPU and memory</source>
        <translation>Containers: deel van CPU en geheugen</translation>
    </message>
    <message>
        <source>Orchestration: addition to CPU and memory</source>
        <translation>Orkestratie: toeslag op CPU en geheugen</translation>
    </message>
    <message>
        <source>Virtual machines: share of CPU</source>
        <translation>VM&apos;s: deel van de CPU</translation>
    </message>
    <message>
        <source>Server failures to survive</source>
        <translation>Te overleven serveruitval</translation>
    </message>
    <message>
        <source>Most CPU in use in normal running</source>
        <translation>Hoogste CPU-bezetting bij normaal bedrijf</translation>
    </message>
    <message>
        <source>Most memory in use in normal running</source>
        <translation>Hoogste geheugenbezetting bij normaal bedrijf</translation>
    </message>
    <message>
        <source>Size of a node VM</source>
        <translation>Grootte van een node-VM</translation>
    </message>
    <message>
        <source>Most pods on one node</source>
        <translation>Hoogstens zoveel pods op één node</translation>
    </message>
    <message>
        <source>Only physical cores counted</source>
        <translation>Alleen fysieke cores geteld</translation>
    </message>
    <message>
        <source>vCPUs per physical core</source>
        <translation>vCPU&apos;s per fysieke core</translation>
    </message>
    <message>
        <source>CPU of one instance, with its layers</source>
        <translation>CPU van één instantie, met de lagen erbij</translation>
    </message>
    <message>
        <source>Memory of one instance, with its layers</source>
        <translation>Geheugen van één instantie, met de lagen erbij</translation>
    </message>
    <message>
        <source>CPU of all instances, with their layers</source>
        <translation>CPU van alle instanties, met de lagen erbij</translation>
    </message>
    <message>
        <source>Memory of all instances, with their layers</source>
        <translation>Geheugen van alle instanties, met de lagen erbij</translation>
    </message>
    <message>
        <source>CPU that a node VM takes of its server</source>
        <translation>CPU die een node-VM van zijn server neemt</translation>
    </message>
    <message>
        <source>Node VMs: the fewest found that hold all instances</source>
        <translation>Node-VM&apos;s: het kleinste gevonden aantal waar alle instanties in passen</translation>
    </message>
    <message>
        <source>CPU that a server gives in normal running</source>
        <translation>CPU die een server bij normaal bedrijf levert</translation>
    </message>
    <message>
        <source>Memory that a server gives in normal running</source>
        <translation>Geheugen dat een server bij normaal bedrijf levert</translation>
    </message>
    <message>
        <source>Servers: the cheapest found on which everything fits, also after a failure</source>
        <translation>Servers: de goedkoopste gevonden waar alles op past, ook na een uitval</translation>
    </message>
    <message>
        <source>Cost a month of the zone</source>
        <translation>Kosten van de zone per maand</translation>
    </message>
    <message>
        <source>Instances a server, in thousandths</source>
        <translation>Instanties per server, in duizendsten</translation>
    </message>
    <message>
        <source>Share of the CPU in use</source>
        <translation>Deel van de CPU in gebruik</translation>
    </message>
    <message>
        <source>Share of the memory in use</source>
        <translation>Deel van het geheugen in gebruik</translation>
    </message>
    <message>
        <source>Share of the disks in use</source>
        <translation>Deel van de schijven in gebruik</translation>
    </message>
    <message>
        <source>Failures survived: 1 means that each was placed again and everything fitted</source>
        <translation>Overleefde uitval: 1 betekent dat elke uitval opnieuw is geplaatst en alles paste</translation>
    </message>
    <message>
        <source>Cost a month of the workload, by its dominant share</source>
        <translation>Kosten van de workload per maand, naar het grootste aandeel</translation>
    </message>
    <message>
        <source>What containers add</source>
        <translation>Wat containers toevoegen</translation>
    </message>
    <message>
        <source>What orchestration adds</source>
        <translation>Wat orkestratie toevoegt</translation>
    </message>
    <message>
        <source>What virtual machines add</source>
        <translation>Wat VM&apos;s toevoegen</translation>
    </message>
    <message>
        <source>Cost a month of all zones</source>
        <translation>Kosten van alle zones per maand</translation>
    </message>
    <message>
        <source>How far the cost can be from the least possible at most</source>
        <translation>Hoe ver de kosten hoogstens boven het minimum liggen</translation>
    </message>
    <message>
        <source>need</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instanties</translation>
    </message>
    <message>
        <source>one instance</source>
        <translation>één instantie</translation>
    </message>
    <message>
        <source>pods a node at most</source>
        <translation>pods per node, hoogstens</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cores</translation>
    </message>
    <message>
        <source>vCPUs per core</source>
        <translation>vCPU&apos;s per core</translation>
    </message>
    <message>
        <source>node VMs</source>
        <translation>node-VM&apos;s</translation>
    </message>
    <message>
        <source>failures survived</source>
        <translation>overleefde uitval</translation>
    </message>
    <message>
        <source>least possible cost</source>
        <translation>laagst mogelijke kosten</translation>
    </message>
    <message>
        <source>used</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>failures tried</source>
        <translation>geprobeerde uitval</translation>
    </message>
    <message>
        <source>worst failure</source>
        <translation>zwaarste uitval</translation>
    </message>
    <message>
        <source>cost of the zone</source>
        <translation>kosten van de zone</translation>
    </message>
    <message>
        <source>CPU of the workload</source>
        <translation>CPU van de workload</translation>
    </message>
    <message>
        <source>CPU of the zone</source>
        <translation>CPU van de zone</translation>
    </message>
    <message>
        <source>memory of the workload</source>
        <translation>geheugen van de workload</translation>
    </message>
    <message>
        <source>memory of the zone</source>
        <translation>geheugen van de zone</translation>
    </message>
    <message>
        <source>disk of the workload</source>
        <translation>schijf van de workload</translation>
    </message>
    <message>
        <source>disk of the zone</source>
        <translation>schijf van de zone</translation>
    </message>
    <message>
        <source>GPUs of the workload</source>
        <translation>GPU&apos;s van de workload</translation>
    </message>
    <message>
        <source>GPUs of the zone</source>
        <translation>GPU&apos;s van de zone</translation>
    </message>
    <message>
        <source>without the layer</source>
        <translation>zonder de laag</translation>
    </message>
    <message>
        <source>with the layer</source>
        <translation>met de laag</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kosten</translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <translation>
            <numerusform>server</numerusform>
            <numerusform>servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>server failure(s) survived</source>
        <translation>
            <numerusform>uitval van een server overleefd</numerusform>
            <numerusform>uitval van servers overleefd</numerusform>
        </translation>
    </message>
    <message>
        <source>Source for %1: %2</source>
        <translation>Bron voor %1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>not for less with these servers</source>
        <translation>niet goedkoper met deze servers</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ongedateerd</translation>
    </message>
    <message>
        <source>Sizes were assumed for: %1. They state none of their own; give them a request to be sure.</source>
        <translation>Van deze workloads is de grootte aangenomen: %1. Ze geven er zelf geen op; geef ze een request om zeker te zijn.</translation>
    </message>
    <message>
        <source>Added as a new scenario: %1</source>
        <translation>Toegevoegd als nieuw scenario: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJECT</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>SCENARIO</translation>
    </message>
    <message>
        <source>INPUT</source>
        <translation>INVOER</translation>
    </message>
    <message>
        <source>INSTANCE</source>
        <translation>OPGAVE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAAT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>TIER</source>
        <translation>TIER</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIEL</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>WEERGAVE</translation>
    </message>
    <message>
        <source>PCT</source>
        <translation>PCT</translation>
    </message>
    <message>
        <source>Nothing found a place on the servers that this scenario allows.</source>
        <translation>Niets vond een plek op de servers die dit scenario toestaat.</translation>
    </message>
    <message numerus="yes">
        <source>Attention: none of the %n instance(s) found a place on the servers that this scenario allows, so there are no servers and no cost to show. The last chapter says why.</source>
        <translation>
            <numerusform>Let op: de enige instantie vond geen plek op de servers die dit scenario toestaat; er zijn dus geen servers en geen kosten te tonen. Het laatste hoofdstuk zegt waarom.</numerusform>
            <numerusform>Let op: geen van de %n instanties vond een plek op de servers die dit scenario toestaat; er zijn dus geen servers en geen kosten te tonen. Het laatste hoofdstuk zegt waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU that nobody stated, and what stands in for it</source>
        <translation>CPU die niemand heeft opgegeven, en wat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>Memory that nobody stated, and what stands in for it</source>
        <translation>Geheugen dat niemand heeft opgegeven, en wat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>CPU asked for, without any overhead</source>
        <translation>Gevraagde CPU, zonder overhead</translation>
    </message>
    <message>
        <source>Memory asked for, without any overhead</source>
        <translation>Gevraagd geheugen, zonder overhead</translation>
    </message>
    <message>
        <source>Disk asked for</source>
        <translation>Gevraagde schijfruimte</translation>
    </message>
    <message>
        <source>GPUs asked for</source>
        <translation>Gevraagde GPU&apos;s</translation>
    </message>
    <message>
        <source>Instances that have a place</source>
        <translation>Instanties die een plek hebben</translation>
    </message>
    <message>
        <source>Disk of one instance</source>
        <translation>Schijfruimte van één instantie</translation>
    </message>
    <message>
        <source>GPUs of one instance</source>
        <translation>GPU&apos;s van één instantie</translation>
    </message>
    <message>
        <source>Memory that a node VM takes of its server</source>
        <translation>Geheugen dat een node-VM van zijn server neemt</translation>
    </message>
    <message>
        <source>Disk of what is in the node VM</source>
        <translation>Schijfruimte van wat in de node-VM draait</translation>
    </message>
    <message>
        <source>GPUs of what is in the node VM</source>
        <translation>GPU&apos;s van wat in de node-VM draait</translation>
    </message>
    <message>
        <source>CPU that a server offers</source>
        <translation>CPU die een server biedt</translation>
    </message>
    <message>
        <source>Memory that a server offers</source>
        <translation>Geheugen dat een server biedt</translation>
    </message>
    <message>
        <source>Disk that a server offers, after RAID</source>
        <translation>Schijfruimte die een server biedt, na RAID</translation>
    </message>
    <message>
        <source>GPUs that a server offers</source>
        <translation>GPU&apos;s die een server biedt</translation>
    </message>
    <message>
        <source>CPU in use on the server</source>
        <translation>CPU in gebruik op de server</translation>
    </message>
    <message>
        <source>Memory in use on the server</source>
        <translation>Geheugen in gebruik op de server</translation>
    </message>
    <message>
        <source>Disk in use on the server</source>
        <translation>Schijfruimte in gebruik op de server</translation>
    </message>
    <message>
        <source>GPUs in use on the server</source>
        <translation>GPU&apos;s in gebruik op de server</translation>
    </message>
    <message>
        <source>Share of the server&apos;s CPU in use</source>
        <translation>Deel van de CPU van de server in gebruik</translation>
    </message>
    <message>
        <source>Share of the server&apos;s memory in use</source>
        <translation>Deel van het geheugen van de server in gebruik</translation>
    </message>
    <message>
        <source>Instances of the workload a server, in thousandths</source>
        <translation>Instanties van de workload per server, in duizendsten</translation>
    </message>
    <message>
        <source>Instances of the workload that one server or node VM could hold</source>
        <translation>Instanties van de workload die op één server of node-VM passen</translation>
    </message>
    <message>
        <source>Share of the layer</source>
        <translation>Aandeel van de laag</translation>
    </message>
    <message>
        <source>Failures that were tried</source>
        <translation>Beproefde uitval</translation>
    </message>
    <message>
        <source>Cost once of the zone</source>
        <translation>Eenmalige kosten van de zone</translation>
    </message>
    <message>
        <source>Servers that the CPU asks for by itself</source>
        <translation>Servers die alleen al de CPU vraagt</translation>
    </message>
    <message>
        <source>Servers that the memory asks for by itself</source>
        <translation>Servers die alleen al het geheugen vraagt</translation>
    </message>
    <message>
        <source>Servers that the disks ask for by themselves</source>
        <translation>Servers die alleen al de schijfruimte vraagt</translation>
    </message>
    <message>
        <source>Servers that the GPUs ask for by themselves</source>
        <translation>Servers die alleen al de GPU&apos;s vragen</translation>
    </message>
    <message>
        <source>The least that any placement in the zone can cost a month</source>
        <translation>Het minste dat een plaatsing in de zone per maand kan kosten</translation>
    </message>
    <message>
        <source>The least that any placement can cost a month</source>
        <translation>Het minste dat een plaatsing per maand kan kosten</translation>
    </message>
    <message>
        <source>Cost once of everything</source>
        <translation>Eenmalige kosten van het geheel</translation>
    </message>
    <message>
        <source>Servers of all zones</source>
        <translation>Servers van alle zones</translation>
    </message>
    <message>
        <source>Instances of all zones</source>
        <translation>Instanties van alle zones</translation>
    </message>
    <message>
        <source>Instances a server over all zones, in thousandths</source>
        <translation>Instanties per server over alle zones, in duizendsten</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limiet</translation>
    </message>
    <message>
        <source>one node VM</source>
        <translation>één node-VM</translation>
    </message>
    <message>
        <source>CPU there is</source>
        <translation>beschikbare CPU</translation>
    </message>
    <message>
        <source>memory there is</source>
        <translation>beschikbaar geheugen</translation>
    </message>
    <message>
        <source>disk there is</source>
        <translation>beschikbare schijfruimte</translation>
    </message>
    <message>
        <source>GPUs there are</source>
        <translation>beschikbare GPU&apos;s</translation>
    </message>
    <message>
        <source>instances a server at most</source>
        <translation>instanties per server, hoogstens</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>schijven</translation>
    </message>
    <message>
        <source>size of a disk</source>
        <translation>grootte van een schijf</translation>
    </message>
    <message>
        <source>“%1” is saved, but no copy of its earlier version could be kept in “%2”. Make room there, or see that the folder can be written to.</source>
        <translation>‘%1’ is opgeslagen, maar van de vorige versie kon geen kopie bewaard worden in ‘%2’. Maak daar ruimte, of zorg dat er in de map geschreven kan worden.</translation>
    </message>
    <message>
        <source>“%1” is saved, but no copy of its earlier version could be kept.</source>
        <translation>‘%1’ is opgeslagen, maar van de vorige versie kon geen kopie bewaard worden.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>som</translation>
    </message>
    <message>
        <source>least of</source>
        <translation>kleinste van</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>naar boven afgerond</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>naar beneden afgerond</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>place again</source>
        <translation>plaats opnieuw</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>default size</source>
        <translation>standaardgrootte</translation>
    </message>
    <message>
        <source>size of the template</source>
        <translation>grootte van het sjabloon</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>containers</translation>
    </message>
    <message>
        <source>orchestration</source>
        <translation>orkestratie</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM&apos;s</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>een server</translation>
    </message>
    <message>
        <source>failed servers</source>
        <translation>uitgevallen servers</translation>
    </message>
    <message>
        <source>instances of the failed servers</source>
        <translation>instanties van de uitgevallen servers</translation>
    </message>
    <message>
        <source>other servers</source>
        <translation>andere servers</translation>
    </message>
    <message>
        <source>what there is</source>
        <translation>wat er is</translation>
    </message>
    <message>
        <source>what one takes</source>
        <translation>wat één instantie vraagt</translation>
    </message>
    <message>
        <source>largest share</source>
        <translation>grootste aandeel</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>delen</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>setup fee</source>
        <translation>eenmalige kosten</translation>
    </message>
    <message>
        <source>CPU of a replica where nothing says it</source>
        <translation>CPU van een replica als niets die vermeldt</translation>
    </message>
    <message>
        <source>Memory of a replica where nothing says it</source>
        <translation>Geheugen van een replica als niets dat vermeldt</translation>
    </message>
    <message>
        <source>lower bound by sums</source>
        <translation>ondergrens door optellen</translation>
    </message>
    <message>
        <source>lower bound by counting</source>
        <translation>ondergrens door tellen</translation>
    </message>
    <message>
        <source>lower bound by spreading</source>
        <translation>ondergrens door spreiding</translation>
    </message>
    <message>
        <source>lower bound by failures</source>
        <translation>ondergrens door uitval</translation>
    </message>
    <message>
        <source>lower bound by the fewest there must be</source>
        <translation>ondergrens door het minste aantal dat er moet zijn</translation>
    </message>
    <message>
        <source>lower bound by numbers of servers</source>
        <translation>ondergrens door aantallen servers</translation>
    </message>
    <message>
        <source>lower bound by fillings of a server</source>
        <translation>ondergrens door vullingen van een server</translation>
    </message>
    <message>
        <source>Servers in each rack</source>
        <translation>Servers per rack</translation>
    </message>
    <message>
        <source>Other size of node VM</source>
        <translation>Andere grootte van node-VM</translation>
    </message>
    <message>
        <source>a server that the zone may use</source>
        <translation>een server die de zone mag gebruiken</translation>
    </message>
    <message>
        <source>racks or sites</source>
        <translation>racks of locaties</translation>
    </message>
    <message>
        <source>number of other sizes of node VMs</source>
        <translation>aantal andere groottes van node-VM&apos;s</translation>
    </message>
    <message>
        <source>servers available</source>
        <translation>beschikbare servers</translation>
    </message>
    <message>
        <source>needs %1 more (%2) than one NUMA node of %3 has</source>
        <translation>heeft %1 meer nodig (%2) dan één NUMA-node van %3 biedt</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available</source>
        <translation>van %1 zijn er niet meer dan %2 beschikbaar</translation>
    </message>
    <message>
        <source>no more than %4 of %3 are available; the one with most room has %1 too little (%2)</source>
        <translation>van %3 zijn er niet meer dan %4 beschikbaar; waar de meeste ruimte is, komt %1 tekort (%2)</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available, and all hold what it is kept apart from</source>
        <translation>van %1 zijn er niet meer dan %2 beschikbaar, en op allemaal staat iets waarvan dit gescheiden blijft</translation>
    </message>
    <message>
        <source>no more than %1 may be in one of the %2 racks</source>
        <translation>in elk van de %2 racks mogen er niet meer dan %1 staan</translation>
    </message>
    <message>
        <source>its node VM needs %1 more (%2) than one NUMA node of %3 has</source>
        <translation>de node-VM heeft %1 meer nodig (%2) dan één NUMA-node van %3 biedt</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available for its node VM</source>
        <translation>voor de node-VM zijn van %1 niet meer dan %2 beschikbaar</translation>
    </message>
    <message>
        <source>no more than %4 of %3 are available; the one with most room has %1 too little (%2) for its node VM</source>
        <translation>van %3 zijn er niet meer dan %4 beschikbaar; waar de meeste ruimte is, komt de node-VM %1 tekort (%2)</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available, and all hold what its node VM is kept apart from</source>
        <translation>van %1 zijn er niet meer dan %2 beschikbaar, en op allemaal staat iets waarvan de node-VM gescheiden blijft</translation>
    </message>
    <message>
        <source>Another size of a node VM</source>
        <translation>Andere grootte van een node-VM</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 per maand</translation>
    </message>
    <message>
        <source>%1: not everything fits</source>
        <translation>%1: niet alles past</translation>
    </message>
    <message>
        <source>Servers available</source>
        <translation>Beschikbare servers</translation>
    </message>
    <message>
        <source>Several types of server side by side</source>
        <translation>Servertypen door elkaar</translation>
    </message>
    <message>
        <source>Racks or sites, replicas divided over them</source>
        <translation>Racks of locaties, met de replica&apos;s erover verdeeld</translation>
    </message>
    <message>
        <source>Tenants share no server</source>
        <translation>Tenants delen geen server</translation>
    </message>
    <message>
        <source>Windows and Linux share no server</source>
        <translation>Windows en Linux delen geen server</translation>
    </message>
    <message>
        <source>Shares no server with other workloads</source>
        <translation>Deelt geen server met andere workloads</translation>
    </message>
    <message>
        <source>Each replica inside one NUMA node</source>
        <translation>Elke replica binnen één NUMA-node</translation>
    </message>
    <message>
        <source>CPU of a node VM: of the size that costs least</source>
        <translation>CPU van een node-VM: van de goedkoopste grootte</translation>
    </message>
    <message>
        <source>Memory of a node VM: of the size that costs least</source>
        <translation>Geheugen van een node-VM: van de goedkoopste grootte</translation>
    </message>
    <message>
        <source>CPU of a node VM, as the zone allows it</source>
        <translation>CPU van een node-VM, zoals de zone toestaat</translation>
    </message>
    <message>
        <source>Memory of a node VM, as the zone allows it</source>
        <translation>Geheugen van een node-VM, zoals de zone toestaat</translation>
    </message>
    <message>
        <source>Node VMs, if they were of this size</source>
        <translation>Node-VM&apos;s bij deze grootte</translation>
    </message>
    <message>
        <source>Servers, if node VMs were of this size</source>
        <translation>Servers bij node-VM&apos;s van deze grootte</translation>
    </message>
    <message>
        <source>Cost a month, if node VMs were of this size</source>
        <translation>Kosten per maand bij node-VM&apos;s van deze grootte</translation>
    </message>
    <message>
        <source>Without a place, if node VMs were of this size</source>
        <translation>Zonder plek bij node-VM&apos;s van deze grootte</translation>
    </message>
    <message>
        <source>Servers of this type</source>
        <translation>Servers van dit type</translation>
    </message>
    <message>
        <source>groups that share no server</source>
        <translation>groepen die geen server delen</translation>
    </message>
    <message>
        <source>instances inside one NUMA node</source>
        <translation>instanties binnen één NUMA-node</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>servers of the type</source>
        <translation>servers van het type</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>zonder plek</translation>
    </message>
    <message>
        <source>Rack %1</source>
        <translation>Rack %1</translation>
    </message>
    <message>
        <source>most of</source>
        <translation>grootste van</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>up</source>
        <translation>naar boven</translation>
    </message>
    <message>
        <source>down</source>
        <translation>naar beneden</translation>
    </message>
    <message>
        <source>published for</source>
        <translation>gepubliceerd voor</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>plaatsing</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>base</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>band</source>
        <translation>trede</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>most there may be</source>
        <translation>hoogst toegestane</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>every</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>node</source>
        <translation>node</translation>
    </message>
    <message>
        <source>per node</source>
        <translation>per node</translation>
    </message>
    <message>
        <source>per pod</source>
        <translation>per pod</translation>
    </message>
    <message>
        <source>per vCPU</source>
        <translation>per vCPU</translation>
    </message>
    <message>
        <source>per GPU</source>
        <translation>per GPU</translation>
    </message>
    <message>
        <source>per series</source>
        <translation>per reeks</translation>
    </message>
    <message>
        <source>per thousand</source>
        <translation>per duizend</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU&apos;s</translation>
    </message>
    <message>
        <source>CPU of a node</source>
        <translation>CPU van een node</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>daemon</source>
        <translation>daemon</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>besturingssysteem</translation>
    </message>
    <message>
        <source>eviction threshold</source>
        <translation>eviction-drempel</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>reserve</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>leesacties</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schrijfacties</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paren</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>alle paren</translation>
    </message>
    <message>
        <source>price of a licence</source>
        <translation>prijs van een licentie</translation>
    </message>
    <message>
        <source>hours in a month</source>
        <translation>uren in een maand</translation>
    </message>
    <message>
        <source>power at full load</source>
        <translation>vermogen bij volle belasting</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Vuistregel</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Gedetailleerd</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>VMware ESXi</source>
        <translation>VMware ESXi</translation>
    </message>
    <message>
        <source>Microsoft Hyper-V</source>
        <translation>Microsoft Hyper-V</translation>
    </message>
    <message>
        <source>KubeVirt</source>
        <translation>KubeVirt</translation>
    </message>
    <message>
        <source>As GKE</source>
        <translation>Zoals GKE</translation>
    </message>
    <message>
        <source>As EKS</source>
        <translation>Zoals EKS</translation>
    </message>
    <message>
        <source>As AKS, from 1.29 on</source>
        <translation>Zoals AKS, vanaf 1.29</translation>
    </message>
    <message>
        <source>As k3s</source>
        <translation>Zoals k3s</translation>
    </message>
    <message>
        <source>As kubeadm</source>
        <translation>Zoals kubeadm</translation>
    </message>
    <message>
        <source>kubeadm</source>
        <translation>kubeadm</translation>
    </message>
    <message>
        <source>k3s</source>
        <translation>k3s</translation>
    </message>
    <message>
        <source>RKE2</source>
        <translation>RKE2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Besturingssystemen</translation>
    </message>
    <message>
        <source>Platform services</source>
        <translation>Platformdiensten</translation>
    </message>
    <message>
        <source>Agents on every node</source>
        <translation>Agents op elke node</translation>
    </message>
    <message>
        <source>Kept by nodes</source>
        <translation>Gereserveerd door nodes</translation>
    </message>
    <message>
        <source>Kept by servers</source>
        <translation>Gereserveerd door servers</translation>
    </message>
    <message>
        <source>DNS of the cluster</source>
        <translation>DNS van het cluster</translation>
    </message>
    <message>
        <source>Metrics of nodes and pods</source>
        <translation>Metrics van nodes en pods</translation>
    </message>
    <message>
        <source>Control plane of the servers</source>
        <translation>Control plane van de servers</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <translation>%1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Cross-check with the other profile, %1: servers %2</source>
        <translation>Controle met het andere profiel, %1: servers %2</translation>
    </message>
    <message>
        <source>Between a workload and its server stand layers that take an amount or a share of their own: hypervisor and operating systems, what nodes and servers keep, agents, control plane and platform services. Each is counted by its own figure, and so no general addition for orchestration.</source>
        <translation>Tussen een workload en zijn server zitten lagen die zelf een hoeveelheid of een aandeel nemen: hypervisor en besturingssystemen, wat nodes en servers reserveren, agents, control plane en platformdiensten. Elk telt mee met zijn eigen cijfer; een algemene toeslag voor orkestratie komt er dan niet bij.</translation>
    </message>
    <message>
        <source>Both profiles come to the same number of servers: %1.</source>
        <translation>Beide profielen komen op hetzelfde aantal servers uit: %1.</translation>
    </message>
    <message>
        <source>The catalogue of this project lacks a figure of the other profile: %1. Take over a newer catalogue to compare.</source>
        <translation>De catalogus van dit project mist een cijfer van het andere profiel: %1. Neem een nieuwere catalogus over om te vergelijken.</translation>
    </message>
    <message>
        <source>The detailed profile comes to more servers than the rule of thumb: %1 against %2.</source>
        <translation>Het gedetailleerde profiel komt op meer servers uit dan de vuistregel: %1 tegen %2.</translation>
    </message>
    <message>
        <source>The detailed profile comes to fewer servers than the rule of thumb: %1 against %2.</source>
        <translation>Het gedetailleerde profiel komt op minder servers uit dan de vuistregel: %1 tegen %2.</translation>
    </message>
    <message>
        <source>The control plane stands on servers of its own: %1 servers that run workloads pay for %2 that run none.</source>
        <translation>De control plane staat op eigen servers: %1 servers met workloads betalen voor %2 zonder.</translation>
    </message>
    <message>
        <source>Control plane, platform services, agents and what nodes keep take %1 and %2; the rule of thumb has one addition for orchestration instead: %3 and %4.</source>
        <translation>Control plane, platformdiensten, agents en wat nodes reserveren nemen %1 en %2; de vuistregel rekent daarvoor met één toeslag voor orkestratie: %3 en %4.</translation>
    </message>
    <message>
        <source>Platform services and what hosts keep for them take %1 and %2; the rule of thumb counts nothing for them.</source>
        <translation>Platformdiensten en wat hosts daarvoor reserveren nemen %1 en %2; de vuistregel rekent daar niets voor.</translation>
    </message>
    <message>
        <source>Containers take %1 and %2; in the rule of thumb %3 and %4.</source>
        <translation>Containers nemen %1 en %2; volgens de vuistregel %3 en %4.</translation>
    </message>
    <message>
        <source>The hypervisor takes %1 and %2 for its VMs; in the rule of thumb %3 and %4.</source>
        <translation>De hypervisor neemt %1 en %2 voor zijn VM&apos;s; volgens de vuistregel %3 en %4.</translation>
    </message>
    <message>
        <source>The hypervisor takes %1 and %2 for its VMs; the rule of thumb counts nothing for them.</source>
        <translation>De hypervisor neemt %1 en %2 voor zijn VM&apos;s; de vuistregel rekent daar niets voor.</translation>
    </message>
    <message>
        <source>Operating systems take %2 of memory; the rule of thumb counts nothing for them.</source>
        <translation>Besturingssystemen nemen %2 geheugen; de vuistregel rekent daar niets voor.</translation>
    </message>
    <message>
        <source>Servers keep %1 and %2 for themselves; the rule of thumb counts nothing for that.</source>
        <translation>Servers reserveren %1 en %2 voor zichzelf; de vuistregel rekent daar niets voor.</translation>
    </message>
    <message>
        <source>Zone %1: no server has room for %2 (%3 copies). Choose a larger server, or let the control plane run among the workloads.</source>
        <translation>Zone %1: op geen server is plek voor %2 (%3 exemplaren). Kies een grotere server, of laat de control plane tussen de workloads draaien.</translation>
    </message>
    <message>
        <source>Zone %1 has %2 nodes, more than any size of control plane is published for: the largest was taken. Divide the cluster, or measure.</source>
        <translation>Zone %1 heeft %2 nodes, meer dan waarvoor een grootte van de control plane is gepubliceerd: de grootste is genomen. Splits het cluster, of meet.</translation>
    </message>
    <message>
        <source>Zone %1 has one control-plane node: while it is down, nothing in the cluster is started again or changed.</source>
        <translation>Zone %1 heeft één control-plane-node: zolang die uit staat, wordt in het cluster niets opnieuw gestart of gewijzigd.</translation>
    </message>
    <message>
        <source>CPU that the host keeps</source>
        <translation>CPU die de host reserveert</translation>
    </message>
    <message>
        <source>Memory that the host keeps</source>
        <translation>Geheugen dat de host reserveert</translation>
    </message>
    <message>
        <source>CPU that a node reserves for its system and its kubelet</source>
        <translation>CPU die een node reserveert voor zijn systeem en zijn kubelet</translation>
    </message>
    <message>
        <source>Memory that a node reserves for its system and its kubelet</source>
        <translation>Geheugen dat een node reserveert voor zijn systeem en zijn kubelet</translation>
    </message>
    <message>
        <source>Memory below which a node evicts pods</source>
        <translation>Geheugen waaronder een node pods verwijdert</translation>
    </message>
    <message>
        <source>Memory that the hypervisor takes for a VM</source>
        <translation>Geheugen dat de hypervisor voor een VM neemt</translation>
    </message>
    <message>
        <source>CPU that a server keeps for itself</source>
        <translation>CPU die een server voor zichzelf reserveert</translation>
    </message>
    <message>
        <source>Memory that a server keeps for itself</source>
        <translation>Geheugen dat een server voor zichzelf reserveert</translation>
    </message>
    <message>
        <source>CPU that a node VM has for what runs in it</source>
        <translation>CPU die een node-VM heeft voor wat erin draait</translation>
    </message>
    <message>
        <source>Memory that a node VM has for what runs in it</source>
        <translation>Geheugen dat een node-VM heeft voor wat erin draait</translation>
    </message>
    <message>
        <source>CPU of one copy of a part of the platform</source>
        <translation>CPU van één exemplaar van een platformonderdeel</translation>
    </message>
    <message>
        <source>Memory of one copy of a part of the platform</source>
        <translation>Geheugen van één exemplaar van een platformonderdeel</translation>
    </message>
    <message>
        <source>CPU that it takes of its server in a VM of its own</source>
        <translation>CPU die het in een eigen VM van zijn server neemt</translation>
    </message>
    <message>
        <source>Memory that it takes of its server in a VM of its own</source>
        <translation>Geheugen dat het in een eigen VM van zijn server neemt</translation>
    </message>
    <message>
        <source>CPU of all copies of a part of the platform</source>
        <translation>CPU van alle exemplaren van een platformonderdeel</translation>
    </message>
    <message>
        <source>Memory of all copies of a part of the platform</source>
        <translation>Geheugen van alle exemplaren van een platformonderdeel</translation>
    </message>
    <message>
        <source>Copies of a part of the platform</source>
        <translation>Exemplaren van een platformonderdeel</translation>
    </message>
    <message>
        <source>Cost a month of a part of the platform, by its dominant share</source>
        <translation>Kosten per maand van een platformonderdeel, naar zijn grootste aandeel</translation>
    </message>
    <message>
        <source>Servers of the zone in the other profile</source>
        <translation>Servers van de zone volgens het andere profiel</translation>
    </message>
    <message>
        <source>What operating systems take</source>
        <translation>Wat besturingssystemen nemen</translation>
    </message>
    <message>
        <source>What the control plane takes</source>
        <translation>Wat de control plane neemt</translation>
    </message>
    <message>
        <source>What platform services take</source>
        <translation>Wat platformdiensten nemen</translation>
    </message>
    <message>
        <source>What the agents on every node take</source>
        <translation>Wat de agents op elke node nemen</translation>
    </message>
    <message>
        <source>What nodes keep</source>
        <translation>Wat nodes reserveren</translation>
    </message>
    <message>
        <source>What servers keep</source>
        <translation>Wat servers reserveren</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>gedetailleerd</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>vuistregel</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genomen</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>exemplaren</translation>
    </message>
    <message>
        <source>one copy</source>
        <translation>één exemplaar</translation>
    </message>
    <message>
        <source>added by a VM</source>
        <translation>toegevoegd door een VM</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>tijdreeksen</translation>
    </message>
    <message>
        <source>copies that share them</source>
        <translation>exemplaren die ze verdelen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nodes</translation>
    </message>
    <message>
        <source>CPU of the node</source>
        <translation>CPU van de node</translation>
    </message>
    <message>
        <source>--cost %1 names no figure of ours. Give SETTING=VALUE, with one of: %2.</source>
        <translation>--cost %1 noemt geen bekend uitgangspunt. Geef NAAM=WAARDE, met een van: %2.</translation>
    </message>
    <message>
        <source>--cost %1: &quot;%2&quot; is no number. Write it with a point, as in 12.5.</source>
        <translation>--cost %1: &quot;%2&quot; is geen getal. Schrijf het met een punt, zoals 12.5.</translation>
    </message>
    <message>
        <source>Sales price a month</source>
        <translation>Verkoopprijs per maand</translation>
    </message>
    <message>
        <source>Sales price once</source>
        <translation>Verkoopprijs eenmalig</translation>
    </message>
    <message>
        <source>Sales price with VAT</source>
        <translation>Verkoopprijs inclusief btw</translation>
    </message>
    <message numerus="yes">
        <source>Cost over %n month(s)</source>
        <translation>
            <numerusform>Kosten over %n maand</numerusform>
            <numerusform>Kosten over %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost a month by part:</source>
        <translation>Kosten per maand naar onderdeel:</translation>
    </message>
    <message>
        <source>once %1</source>
        <translation>eenmalig %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Contract term</source>
        <translation>Contractduur</translation>
    </message>
    <message>
        <source>Discount on servers</source>
        <translation>Korting op servers</translation>
    </message>
    <message>
        <source>Total over</source>
        <translation>Totaal over</translation>
    </message>
    <message>
        <source>Dollars for a euro</source>
        <translation>Dollars per euro</translation>
    </message>
    <message>
        <source>Prices are old after</source>
        <translation>Prijzen zijn oud na</translation>
    </message>
    <message>
        <source>The share of the sales price that is not purchase. Customers see sales prices only.</source>
        <translation>Het deel van de verkoopprijs dat geen inkoop is. Klanten zien alleen verkoopprijzen.</translation>
    </message>
    <message>
        <source>Shown apart; no other amount holds it.</source>
        <translation>Apart getoond; zit in geen ander bedrag.</translation>
    </message>
    <message>
        <source>For how many months the servers are taken.</source>
        <translation>Voor hoeveel maanden de servers worden afgenomen.</translation>
    </message>
    <message>
        <source>Off the list price of every server, for the term of the contract.</source>
        <translation>Op de lijstprijs van elke server, voor de duur van het contract.</translation>
    </message>
    <message>
        <source>How far ahead totals look, with what is paid once.</source>
        <translation>Over welke periode totalen gaan, met de eenmalige kosten erbij.</translation>
    </message>
    <message>
        <source>At which prices in another currency are converted.</source>
        <translation>De koers waartegen prijzen in een andere valuta worden omgerekend.</translation>
    </message>
    <message>
        <source>An older price brings a warning: on the day of the plan it may be another.</source>
        <translation>Een oudere prijs geeft een waarschuwing: op de dag van het plan kan hij anders zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Set in the project</source>
        <translation>Ingesteld in het project</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>licenties</translation>
    </message>
    <message>
        <source>power</source>
        <translation>stroom</translation>
    </message>
    <message>
        <source>backup space</source>
        <translation>backupruimte</translation>
    </message>
    <message>
        <source>data traffic</source>
        <translation>dataverkeer</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-adressen</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>beheer</translation>
    </message>
    <message>
        <source>No total holds: %1.</source>
        <translation>In geen enkel totaal zitten: %1.</translation>
    </message>
    <message>
        <source>The price of %2 in zone %1 is of %3: %4 months old on the day of the plan. A price of today takes its place.</source>
        <translation>De prijs van %2 in zone %1 is van %3: %4 maanden oud op de dag van het plan. Een prijs van vandaag komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>The price of %2 in zone %1 has no date: nobody can tell how old it is.</source>
        <translation>De prijs van %2 in zone %1 heeft geen datum: niemand weet hoe oud hij is.</translation>
    </message>
    <message>
        <source>The price of %2 in zone %1 is bound to %3 months; the plan looks %4 months ahead, and its total holds all of them.</source>
        <translation>De prijs van %2 in zone %1 geldt voor %3 maanden; het plan kijkt %4 maanden vooruit, en het totaal bevat ze allemaal.</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Inclusief btw</translation>
    </message>
    <message>
        <source>Excluding VAT</source>
        <translation>Exclusief btw</translation>
    </message>
    <message>
        <source>VAT, %1</source>
        <translation>Btw, %1</translation>
    </message>
    <message>
        <source>Including VAT</source>
        <translation>Inclusief btw</translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s), at this size and with what is paid once: %1 excluding VAT.</source>
        <translation>
            <numerusform>Over %n maand, bij deze omvang en met de eenmalige kosten: %1 exclusief btw.</numerusform>
            <numerusform>Over %n maanden, bij deze omvang en met de eenmalige kosten: %1 exclusief btw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our sales price</source>
        <translation>Onze verkoopprijs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Cost a month of the zone, all parts</source>
        <translation>Kosten per maand van de zone, alle onderdelen</translation>
    </message>
    <message>
        <source>Sales price a month of the zone, all parts</source>
        <translation>Verkoopprijs per maand van de zone, alle onderdelen</translation>
    </message>
    <message>
        <source>Sales price: the purchase with the margin on it</source>
        <translation>Verkoopprijs: de inkoop met de marge erop</translation>
    </message>
    <message>
        <source>Sales price a month of the workload, by its dominant share</source>
        <translation>Verkoopprijs per maand van de workload, naar zijn dominante aandeel</translation>
    </message>
    <message>
        <source>Sales price a month of all zones</source>
        <translation>Verkoopprijs per maand van alle zones</translation>
    </message>
    <message>
        <source>Sales price once of everything</source>
        <translation>Verkoopprijs eenmalig van alles</translation>
    </message>
    <message>
        <source>VAT on the sales price</source>
        <translation>Btw op de verkoopprijs</translation>
    </message>
    <message>
        <source>Paid after the months looked ahead, as a price is bound to more</source>
        <translation>Betaald na de periode waarover gekeken wordt, omdat een prijs langer vastligt</translation>
    </message>
    <message>
        <source>Everything over the months looked ahead</source>
        <translation>Alles over de periode waarover gekeken wordt</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>btw-tarief</translation>
    </message>
    <message>
        <source>months of contract</source>
        <translation>contractduur</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>korting</translation>
    </message>
    <message>
        <source>months looked ahead</source>
        <translation>maanden vooruit</translation>
    </message>
    <message>
        <source>dollars for a euro</source>
        <translation>dollars per euro</translation>
    </message>
    <message>
        <source>months after which a price is old</source>
        <translation>maanden waarna een prijs oud is</translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation>inkoopprijs</translation>
    </message>
    <message>
        <source>sales price</source>
        <translation>verkoopprijs</translation>
    </message>
    <message>
        <source>after those months</source>
        <translation>na die maanden</translation>
    </message>
    <message>
        <source>months it is bound to</source>
        <translation>maanden dat hij vastligt</translation>
    </message>
    <message>
        <source>servers, a month</source>
        <translation>servers, per maand</translation>
    </message>
    <message>
        <source>a figure that the costs are based on, any number of times: %1; shares in percent, an empty VALUE for the catalogue&apos;s own</source>
        <translation>een uitgangspunt van de kosten, zo vaak als nodig: %1; aandelen in procenten, een lege WAARDE voor die van de catalogus</translation>
    </message>
    <message>
        <source>The costs are based on:</source>
        <translation>Uitgangspunten van de kosten:</translation>
    </message>
    <message>
        <source>What the amounts are based on</source>
        <translation>Waarop de bedragen berusten</translation>
    </message>
    <message>
        <source>A figure that the costs are based on</source>
        <translation>Een uitgangspunt van de kosten</translation>
    </message>
    <message>
        <source>licences of every zone, or of one WORKLOAD; grondplan-cli catalogue list names them</source>
        <translation>licenties van elke zone, of van één WORKLOAD; grondplan-cli catalogue list noemt ze</translation>
    </message>
    <message>
        <source>--licence: &quot;%1&quot; is not in the catalogue. See what is: grondplan-cli catalogue list.</source>
        <translation>--licence: &quot;%1&quot; staat niet in de catalogus. Wat er wel in staat: grondplan-cli catalogue list.</translation>
    </message>
    <message>
        <source>--licence: there is no workload &quot;%1&quot;.</source>
        <translation>--licence: er is geen workload &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Licences:</source>
        <translation>Licenties:</translation>
    </message>
    <message>
        <source>Zone %1 names the licence %2, which is not in the catalogue: its cost is missing from every total.</source>
        <translation>Zone %1 noemt de licentie %2, die niet in de catalogus staat: de kosten ervan ontbreken in elk totaal.</translation>
    </message>
    <message>
        <source>Zone %1 uses %2, which has no public price: ask for a quote, as no total holds it.</source>
        <translation>Zone %1 gebruikt %2, waarvan de prijs niet openbaar is: vraag een offerte aan, want geen enkel totaal bevat die.</translation>
    </message>
    <message>
        <source>Windows runs in zone %1, but no licence of it is chosen: its cost is missing from every total.</source>
        <translation>In zone %1 draait Windows, maar er is geen licentie voor gekozen: de kosten ervan ontbreken in elk totaal.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Licences (excl. VAT)</source>
        <translation>Licenties (excl. btw)</translation>
    </message>
    <message>
        <source>Licences of the server</source>
        <translation>Licenties van de server</translation>
    </message>
    <message>
        <source>Licences that the servers need</source>
        <translation>Licenties die de servers nodig hebben</translation>
    </message>
    <message>
        <source>Licences that are paid for</source>
        <translation>Licenties die betaald worden</translation>
    </message>
    <message>
        <source>Cost a month of the licence</source>
        <translation>Kosten per maand van de licentie</translation>
    </message>
    <message>
        <source>Cost once of the licence</source>
        <translation>Eenmalige kosten van de licentie</translation>
    </message>
    <message>
        <source>Licences a month of the zone</source>
        <translation>Licenties per maand van de zone</translation>
    </message>
    <message>
        <source>Licences once of the zone</source>
        <translation>Licenties eenmalig van de zone</translation>
    </message>
    <message>
        <source>Servers with their licences a month, what is paid once shared out over the months looked ahead</source>
        <translation>Servers met hun licenties per maand, eenmalige kosten verdeeld over de maanden vooruit</translation>
    </message>
    <message>
        <source>Servers with their licences a month, of all zones</source>
        <translation>Servers met hun licenties per maand, van alle zones</translation>
    </message>
    <message>
        <source>in one licence</source>
        <translation>in één licentie</translation>
    </message>
    <message>
        <source>cores of a processor or VM at least</source>
        <translation>cores van een processor of VM, ten minste</translation>
    </message>
    <message>
        <source>cores of a server at least</source>
        <translation>cores van een server, ten minste</translation>
    </message>
    <message>
        <source>of an order at least</source>
        <translation>van een bestelling, ten minste</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>processors</translation>
    </message>
    <message>
        <source>how many times over</source>
        <translation>hoeveel keer</translation>
    </message>
    <message>
        <source>licences each</source>
        <translation>licenties elk</translation>
    </message>
    <message>
        <source>licences of a zone</source>
        <translation>licenties van een zone</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licentie</translation>
    </message>
    <message>
        <source>months of a year</source>
        <translation>maanden in een jaar</translation>
    </message>
    <message>
        <source>licences, a month</source>
        <translation>licenties, per maand</translation>
    </message>
    <message>
        <source>Data centre space of our own</source>
        <translation>Eigen datacenterruimte</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Prijs van een kWh</translation>
    </message>
    <message>
        <source>CO2 of a kWh, in grams</source>
        <translation>CO2 van een kWh, in gram</translation>
    </message>
    <message>
        <source>Backup, a TB a month</source>
        <translation>Backup, een TB per maand</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>Herstelpunten</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Wijziging per dag</translation>
    </message>
    <message>
        <source>Data traffic, TB a month</source>
        <translation>Dataverkeer, TB per maand</translation>
    </message>
    <message>
        <source>A TB of traffic</source>
        <translation>Een TB verkeer</translation>
    </message>
    <message>
        <source>An address a month</source>
        <translation>Een adres per maand</translation>
    </message>
    <message>
        <source>Operations, hours a month</source>
        <translation>Beheer, uren per maand</translation>
    </message>
    <message>
        <source>An hour of operations</source>
        <translation>Een uur beheer</translation>
    </message>
    <message>
        <source>Prices and contract</source>
        <translation>Prijzen en contract</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Then power and its CO2 are counted; else the price of a server holds them.</source>
        <translation>Dan tellen stroom en de CO2 ervan mee; anders zitten die in de prijs van een server.</translation>
    </message>
    <message>
        <source>Power of the whole data centre for the power of the servers: cooling, losses.</source>
        <translation>Vermogen van het hele datacenter per vermogen van de servers: koeling, verliezen.</translation>
    </message>
    <message>
        <source>All in: network and taxes counted.</source>
        <translation>All-in: inclusief netkosten en belastingen.</translation>
    </message>
    <message>
        <source>Of the grid, in grams of CO2 equivalents.</source>
        <translation>Van het net, in gram CO2-equivalent.</translation>
    </message>
    <message>
        <source>What space for backups costs.</source>
        <translation>Wat ruimte voor backups kost.</translation>
    </message>
    <message>
        <source>How many daily changes are kept beside the full copy.</source>
        <translation>Hoeveel dagelijkse wijzigingen naast de volledige kopie bewaard blijven.</translation>
    </message>
    <message>
        <source>The share of the data that changes in a day; databases change more.</source>
        <translation>Het deel van de data dat op een dag wijzigt; databases wijzigen meer.</translation>
    </message>
    <message>
        <source>To and from outside, paid for by volume.</source>
        <translation>Van en naar buiten, betaald naar volume.</translation>
    </message>
    <message>
        <source>What a TB of it costs.</source>
        <translation>Wat een TB ervan kost.</translation>
    </message>
    <message>
        <source>Public addresses that are rented.</source>
        <translation>Openbare adressen die gehuurd worden.</translation>
    </message>
    <message>
        <source>What one costs a month.</source>
        <translation>Wat er één per maand kost.</translation>
    </message>
    <message>
        <source>Work on the platform, all zones together.</source>
        <translation>Werk aan het platform, alle zones samen.</translation>
    </message>
    <message>
        <source>What an hour of it costs.</source>
        <translation>Wat een uur ervan kost.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Backup space</source>
        <translation>Backupruimte</translation>
    </message>
    <message>
        <source>Data traffic</source>
        <translation>Dataverkeer</translation>
    </message>
    <message>
        <source>Power and backups</source>
        <translation>Stroom en backups</translation>
    </message>
    <message>
        <source>Energy per month</source>
        <translation>Energie per maand</translation>
    </message>
    <message>
        <source>CO2 per month</source>
        <translation>CO2 per maand</translation>
    </message>
    <message>
        <source>Power that the servers draw on average</source>
        <translation>Vermogen dat de servers gemiddeld opnemen</translation>
    </message>
    <message>
        <source>Energy a month, with the data centre around the servers</source>
        <translation>Energie per maand, met het datacenter om de servers heen</translation>
    </message>
    <message>
        <source>CO2 of a month&apos;s energy</source>
        <translation>CO2 van de energie van een maand</translation>
    </message>
    <message>
        <source>Power a month of the zone</source>
        <translation>Stroom per maand van de zone</translation>
    </message>
    <message>
        <source>Backup space a month of the zone</source>
        <translation>Backupruimte per maand van de zone</translation>
    </message>
    <message>
        <source>One full copy of the data</source>
        <translation>Eén volledige kopie van de data</translation>
    </message>
    <message>
        <source>Daily changes that are kept</source>
        <translation>Dagelijkse wijzigingen die bewaard blijven</translation>
    </message>
    <message>
        <source>Room to write the next full copy</source>
        <translation>Ruimte om de volgende volledige kopie te schrijven</translation>
    </message>
    <message>
        <source>Space for backups</source>
        <translation>Ruimte voor backups</translation>
    </message>
    <message>
        <source>The zone&apos;s share of the data traffic</source>
        <translation>Het aandeel van de zone in het dataverkeer</translation>
    </message>
    <message>
        <source>The zone&apos;s share of the IP addresses</source>
        <translation>Het aandeel van de zone in de IP-adressen</translation>
    </message>
    <message>
        <source>The zone&apos;s share of the operations</source>
        <translation>Het aandeel van de zone in het beheer</translation>
    </message>
    <message>
        <source>Costs nothing once</source>
        <translation>Kost eenmalig niets</translation>
    </message>
    <message>
        <source>data centre space of our own</source>
        <translation>eigen datacenterruimte</translation>
    </message>
    <message>
        <source>price of a kWh</source>
        <translation>prijs van een kWh</translation>
    </message>
    <message>
        <source>CO2 of a kWh, grams</source>
        <translation>CO2 van een kWh, gram</translation>
    </message>
    <message>
        <source>a TB of backup a month</source>
        <translation>een TB backup per maand</translation>
    </message>
    <message>
        <source>restore points</source>
        <translation>herstelpunten</translation>
    </message>
    <message>
        <source>change a day</source>
        <translation>wijziging per dag</translation>
    </message>
    <message>
        <source>TB of traffic</source>
        <translation>TB verkeer</translation>
    </message>
    <message>
        <source>a TB of traffic</source>
        <translation>een TB verkeer</translation>
    </message>
    <message>
        <source>an address a month</source>
        <translation>een adres per maand</translation>
    </message>
    <message>
        <source>hours of operations</source>
        <translation>uren beheer</translation>
    </message>
    <message>
        <source>an hour of operations</source>
        <translation>een uur beheer</translation>
    </message>
    <message>
        <source>power without load</source>
        <translation>vermogen zonder belasting</translation>
    </message>
    <message>
        <source>power that the load adds</source>
        <translation>vermogen dat de belasting toevoegt</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>full copy</source>
        <translation>volledige kopie</translation>
    </message>
    <message>
        <source>daily changes</source>
        <translation>dagelijkse wijzigingen</translation>
    </message>
    <message>
        <source>room to work</source>
        <translation>werkruimte</translation>
    </message>
    <message>
        <source>servers of all zones</source>
        <translation>servers van alle zones</translation>
    </message>
    <message>
        <source>power, a month</source>
        <translation>stroom, per maand</translation>
    </message>
    <message>
        <source>backup space, a month</source>
        <translation>backupruimte, per maand</translation>
    </message>
    <message>
        <source>data traffic, a month</source>
        <translation>dataverkeer, per maand</translation>
    </message>
    <message>
        <source>IP addresses, a month</source>
        <translation>IP-adressen, per maand</translation>
    </message>
    <message>
        <source>operations, a month</source>
        <translation>beheer, per maand</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>share of writes</source>
        <translation>aandeel schrijven</translation>
    </message>
    <message>
        <source>traffic to outside (Mbit/s)</source>
        <translation>verkeer naar buiten (Mbit/s)</translation>
    </message>
    <message>
        <source>In zone %1 workloads that talk to each other stand together: %2 Mbit/s stay inside servers and never meet a network card.</source>
        <translation>In zone %1 staan workloads die met elkaar praten bij elkaar: %2 Mbit/s blijft binnen servers en komt nooit langs een netwerkkaart.</translation>
    </message>
    <message>
        <source>the disks or the network of %1 cannot do what it asks</source>
        <translation>de schijven of het netwerk van %1 kunnen niet leveren wat hij vraagt</translation>
    </message>
    <message>
        <source>the disks or the network of %1 cannot do what its node VM asks</source>
        <translation>de schijven of het netwerk van %1 kunnen niet leveren wat zijn node-VM vraagt</translation>
    </message>
    <message>
        <source>Disk operations that a server can do, after the penalty of RAID</source>
        <translation>Schijfbewerkingen die een server aankan, na de schrijfstraf van RAID</translation>
    </message>
    <message>
        <source>Share of what the disks can do</source>
        <translation>Aandeel van wat de schijven kunnen</translation>
    </message>
    <message>
        <source>To and from other servers</source>
        <translation>Van en naar andere servers</translation>
    </message>
    <message>
        <source>To and from outside</source>
        <translation>Van en naar buiten</translation>
    </message>
    <message>
        <source>Between instances on the server</source>
        <translation>Tussen instanties op de server</translation>
    </message>
    <message>
        <source>Between servers, each end counted</source>
        <translation>Tussen servers, elk uiteinde geteld</translation>
    </message>
    <message>
        <source>To and from outside, of the zone</source>
        <translation>Van en naar buiten, van de zone</translation>
    </message>
    <message>
        <source>What stays inside servers</source>
        <translation>Wat binnen servers blijft</translation>
    </message>
    <message>
        <source>reads that the disks can do</source>
        <translation>leesbewerkingen die de schijven kunnen</translation>
    </message>
    <message>
        <source>writes that the disks can do</source>
        <translation>schrijfbewerkingen die de schijven kunnen</translation>
    </message>
    <message>
        <source>disk writes for one write</source>
        <translation>schijfbewerkingen per schrijfactie</translation>
    </message>
    <message>
        <source>to outside</source>
        <translation>naar buiten</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>servers, once</source>
        <translation>servers, eenmalig</translation>
    </message>
    <message>
        <source>licences, once</source>
        <translation>licenties, eenmalig</translation>
    </message>
    <message>
        <source>the size that costs least</source>
        <translation>de maat die het minst kost</translation>
    </message>
    <message>
        <source>instances without a place</source>
        <translation>instanties zonder plek</translation>
    </message>
    <message>
        <source>data reduction</source>
        <translation>datareductie</translation>
    </message>
    <message>
        <source>share of work space</source>
        <translation>aandeel werkruimte</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>%1; of %2 control-plane servers a majority is left</source>
        <translation>%1; van %2 servers van de control plane blijft een meerderheid over</translation>
    </message>
    <message>
        <source>Zone %1: no disk is stated for workloads that keep data, so that neither their disk nor space for its backups is counted: %2.</source>
        <translation>Zone %1: van workloads die data bewaren is geen schijf opgegeven, dus die schijf en de ruimte voor backups ervan tellen niet mee: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n workload(s) a size was not stated and had to be assumed; the chapter on assumptions lists them.</source>
        <translation>
            <numerusform>Van %n workload was een grootte niet opgegeven; die is aangenomen en staat in het hoofdstuk over aannames.</numerusform>
            <numerusform>Van %n workloads was een grootte niet opgegeven; die zijn aangenomen en staan in het hoofdstuk over aannames.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control plane has %n server(s) of its own, of which a majority is left in each of these failures.</source>
        <translation>
            <numerusform>De control plane heeft %n eigen server.</numerusform>
            <numerusform>De control plane heeft %n eigen servers, waarvan bij elk van deze storingen een meerderheid overblijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned by the other profile, %1, the zone has servers: %2.</source>
        <translation>Volgens het andere profiel, %1, heeft de zone zoveel servers: %2.</translation>
    </message>
    <message numerus="yes">
        <source>By the other profile, %1, the plan comes to %n server(s); the chapter on overhead says why.</source>
        <translation>
            <numerusform>Volgens het andere profiel, %1, komt het plan uit op %n server; het hoofdstuk over overhead zegt waarom.</numerusform>
            <numerusform>Volgens het andere profiel, %1, komt het plan uit op %n servers; het hoofdstuk over overhead zegt waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ongebruikt</translation>
    </message>
    <message>
        <source>Disk that nobody stated, and what stands in for it</source>
        <translation>Schijf die niet is opgegeven, en wat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>INSTELLING</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WAARDE</translation>
    </message>
    <message>
        <source>--cost %1: %2 is not accepted. It must be from %3 to %4.</source>
        <translation>--cost %1: %2 wordt niet geaccepteerd. Het moet liggen tussen %3 en %4.</translation>
    </message>
    <message>
        <source>needs %1 more (%2) than a node VM has room for</source>
        <translation>heeft %1 meer nodig (%2) dan er in een node-VM past</translation>
    </message>
    <message>
        <source>needs %1 more (%2) than %3 has; %4 has them</source>
        <translation>heeft %1 meer nodig (%2) dan %3 heeft; %4 heeft ze wel</translation>
    </message>
    <message>
        <source>price a month</source>
        <translation>prijs per maand</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Groei per maand</translation>
    </message>
    <message>
        <source>Need may be lower by</source>
        <translation>Behoefte kan lager zijn met</translation>
    </message>
    <message>
        <source>Need may be higher by</source>
        <translation>Behoefte kan hoger zijn met</translation>
    </message>
    <message>
        <source>A server is up</source>
        <translation>Een server is beschikbaar</translation>
    </message>
    <message>
        <source>What decides this</source>
        <translation>Wat de doorslag geeft</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hoe zeker het is</translation>
    </message>
    <message>
        <source>As it grows</source>
        <translation>Als het groeit</translation>
    </message>
    <message>
        <source>The plan has %1 and costs %2 a month. What follows compares its likely reading with the same plan changed in one thing.</source>
        <translation>Het plan heeft %1 en kost %2 per maand. Hieronder wordt de verwachte uitkomst vergeleken met hetzelfde plan waarin één ding anders is.</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>Wat de kosten het meest verandert</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Servers, lower</source>
        <translation>Servers, lager</translation>
    </message>
    <message>
        <source>A month, lower</source>
        <translation>Per maand, lager</translation>
    </message>
    <message>
        <source>Servers, higher</source>
        <translation>Servers, hoger</translation>
    </message>
    <message>
        <source>A month, higher</source>
        <translation>Per maand, hoger</translation>
    </message>
    <message>
        <source>CPU that workloads need, 10 % either way</source>
        <translation>CPU die workloads nodig hebben, 10 % lager of hoger</translation>
    </message>
    <message>
        <source>Memory that workloads need, 10 % either way</source>
        <translation>Geheugen dat workloads nodig hebben, 10 % lager of hoger</translation>
    </message>
    <message>
        <source>Overhead at the low or high end of its bands</source>
        <translation>Overhead aan de lage of de hoge kant van de bandbreedte</translation>
    </message>
    <message>
        <source>CPU used at most, 5 points either way</source>
        <translation>CPU-gebruik hoogstens, 5 punten lager of hoger</translation>
    </message>
    <message>
        <source>Memory used at most, 5 points either way</source>
        <translation>Geheugengebruik hoogstens, 5 punten lager of hoger</translation>
    </message>
    <message>
        <source>Failures survived, one fewer or more</source>
        <translation>Overleefde uitval, één server minder of meer</translation>
    </message>
    <message>
        <source>Price of servers, 10 % either way</source>
        <translation>Prijs van servers, 10 % lager of hoger</translation>
    </message>
    <message>
        <source>Sorted by the largest difference in cost that either way makes. In brackets the difference in servers.</source>
        <translation>Gesorteerd op het grootste verschil in kosten, lager of hoger. Tussen haakjes het verschil in servers.</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 still fit on the servers there are; more was not tried.</source>
        <translation>
            <numerusform>Zone %1: %n replica erbij van %2 past nog op de huidige servers; meer is niet geprobeerd.</numerusform>
            <numerusform>Zone %1: %n replica&apos;s erbij van %2 passen nog op de huidige servers; meer is niet geprobeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 have no place on the servers that are allowed.</source>
        <translation>
            <numerusform>Zone %1: voor %n replica erbij van %2 is geen plek op de toegestane servers.</numerusform>
            <numerusform>Zone %1: voor %n replica&apos;s erbij van %2 is geen plek op de toegestane servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) more</source>
        <translation>
            <numerusform>%n server meer</numerusform>
            <numerusform>%n servers meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Single changes that cost less</source>
        <translation>Losse wijzigingen die geld schelen</translation>
    </message>
    <message>
        <source>No single change that was tried costs less: limits of use, failures survived, types of servers side by side, sizes of node VMs, a replica fewer, or up to half the need of the largest workload.</source>
        <translation>Geen enkele losse wijziging die is geprobeerd, scheelt geld: hoger gebruik toestaan, minder uitval opvangen, servertypes door elkaar, andere node-VM&apos;s, een replica minder, of de grootste workload tot de helft kleiner.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Servers fewer</source>
        <translation>Servers minder</translation>
    </message>
    <message>
        <source>Less a month</source>
        <translation>Minder per maand</translation>
    </message>
    <message>
        <source>Zone %1: use up to %2 of the CPU</source>
        <translation>Zone %1: tot %2 van de CPU gebruiken</translation>
    </message>
    <message>
        <source>Zone %1: use up to %2 of the memory</source>
        <translation>Zone %1: tot %2 van het geheugen gebruiken</translation>
    </message>
    <message>
        <source>Zone %1: failures survived: %2</source>
        <translation>Zone %1: zoveel servers mogen uitvallen: %2</translation>
    </message>
    <message>
        <source>Zone %1: servers of several types side by side</source>
        <translation>Zone %1: servers van verschillende types door elkaar</translation>
    </message>
    <message>
        <source>One replica fewer of %1: %2</source>
        <translation>Eén replica minder van %1: %2</translation>
    </message>
    <message>
        <source>%2 less CPU and memory for %1</source>
        <translation>%2 minder CPU en geheugen voor %1</translation>
    </message>
    <message>
        <source>Zone %1: node VMs of %2 and %3</source>
        <translation>Zone %1: node-VM&apos;s van %2 en %3</translation>
    </message>
    <message>
        <source>What surviving one failure more costs</source>
        <translation>Wat het kost om nog een uitval op te vangen</translation>
    </message>
    <message>
        <source>More than the row above</source>
        <translation>Meer dan de rij erboven</translation>
    </message>
    <message numerus="yes">
        <source>The %n planned server(s) suffice in %1 of the futures that were drawn.</source>
        <translation>
            <numerusform>De %n geplande server is genoeg in %1 van de doorgerekende mogelijkheden.</numerusform>
            <numerusform>De %n geplande servers zijn genoeg in %1 van de doorgerekende mogelijkheden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n future(s) not everything has a place.</source>
        <translation>
            <numerusform>In %n mogelijkheid heeft niet alles een plek.</numerusform>
            <numerusform>In %n mogelijkheden heeft niet alles een plek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers needed</source>
        <translation>Benodigde servers</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>So many or fewer</source>
        <translation>Zoveel of minder</translation>
    </message>
    <message>
        <source>What most futures stay within</source>
        <translation>Waar de meeste mogelijkheden binnen blijven</translation>
    </message>
    <message>
        <source>Of all futures</source>
        <translation>Van alle mogelijkheden</translation>
    </message>
    <message>
        <source>%1 % (P%1)</source>
        <translation>%1 % (P%1)</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Zoals gepland</translation>
    </message>
    <message>
        <source>%1 futures. In each, %2 figures of the method are drawn from their bands and the needs of %3 workloads from their ranges, by triangular distributions around the likely value; then it is planned as after an edit.</source>
        <translation>%1 mogelijkheden. In elk daarvan zijn %2 cijfers van de methode uit hun bandbreedte getrokken en de behoeften van %3 workloads uit hun marge, met driehoeksverdelingen rond de verwachte waarde; daarna is er gepland zoals na een wijziging.</translation>
    </message>
    <message>
        <source>No workload has a range: only the figures of the method vary. State how much lower or higher needs may be.</source>
        <translation>Geen enkele workload heeft een marge: alleen de cijfers van de methode variëren. Geef op hoeveel lager of hoger de behoefte kan zijn.</translation>
    </message>
    <message>
        <source>No growth is stated, of the scenario or of a workload.</source>
        <translation>Er is geen groei opgegeven, voor het scenario noch voor een workload.</translation>
    </message>
    <message>
        <source>In %1 something grows beyond what can be planned; the months before are below.</source>
        <translation>In %1 groeit er iets voorbij wat te plannen is; de maanden daarvoor staan hieronder.</translation>
    </message>
    <message>
        <source>The servers of today suffice to the end of what the plan looks ahead.</source>
        <translation>De servers van nu zijn genoeg tot het einde van de periode waarover het plan vooruitkijkt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Verschil per maand</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>Months in which something changes</source>
        <translation>Maanden waarin er iets verandert</translation>
    </message>
    <message>
        <source>At today&apos;s prices. Each month is planned by itself: servers that no longer suit are not kept. Replicas grow where there are two or more, else sizes.</source>
        <translation>Tegen de prijzen van nu. Elke maand is op zichzelf gepland: servers die niet meer passen, blijven niet staan. Replica&apos;s groeien waar er twee of meer zijn, anders groeit de grootte.</translation>
    </message>
    <message>
        <source>What to look at: %1; all of it by default.</source>
        <translation>Waarnaar te kijken: %1; standaard alles.</translation>
    </message>
    <message>
        <source>How many futures are drawn; %1 by default.</source>
        <translation>Hoeveel mogelijkheden er worden getrokken; standaard %1.</translation>
    </message>
    <message>
        <source>A figure of the scenario, as a percentage: %1. Several times for several.</source>
        <translation>Een cijfer van het scenario, als percentage: %1. Meermalen voor meer cijfers.</translation>
    </message>
    <message>
        <source>--prospect &quot;%1&quot;: write it as NAME=PERCENTAGE, with one of: %2.</source>
        <translation>--prospect &quot;%1&quot;: schrijf dit als NAAM=PERCENTAGE, met een van: %2.</translation>
    </message>
    <message>
        <source>--prospect %1: %2 is not accepted. It must be from %3 to %4.</source>
        <translation>--prospect %1: %2 wordt niet geaccepteerd. Het moet liggen tussen %3 en %4.</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <translation>ONDERWERP</translation>
    </message>
    <message>
        <source>Take the disks of their templates</source>
        <translation>Neem de schijven van hun sjablonen</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 take %3, %4 a month; any fewer fit on the servers there are.</source>
        <translation>
            <numerusform>Zone %1: %n replica erbij van %2 kost %3, %4 per maand; de huidige servers zijn daarvoor vol.</numerusform>
            <numerusform>Zone %1: %n replica&apos;s erbij van %2 kosten %3, %4 per maand; zolang het er minder zijn, passen ze op de huidige servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few servers up, a year</source>
        <translation>Te weinig servers, per jaar</translation>
    </message>
    <message>
        <source>Too few servers up: how long, on average in a year, more servers are down than the row survives, if they fail independently of each other.</source>
        <translation>Te weinig servers: hoe lang er per jaar gemiddeld meer servers uitliggen dan de rij opvangt, als ze los van elkaar uitvallen.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>minder dan 0,1 s</translation>
    </message>
    <message>
        <source>Needs grow by %1 a month, on top of the month before, where a workload does not say otherwise; %2 months from now on, the first of them today.</source>
        <translation>De behoefte groeit met %1 per maand, bovenop de maand ervoor, tenzij een workload zelf iets anders opgeeft; %2 maanden vanaf nu, te beginnen met deze.</translation>
    </message>
    <message>
        <source>How long too few servers are up is reckoned as soon as it is stated how often a server is up.</source>
        <translation>Hoe lang er te weinig servers zijn, volgt zodra is opgegeven welk deel van de tijd één server beschikbaar is.</translation>
    </message>
    <message>
        <source>When the number of servers changes</source>
        <translation>Wanneer het aantal servers verandert</translation>
    </message>
    <message>
        <source>this is no brand file: it has to begin with “schema: %1”</source>
        <translation>dit is geen huisstijlbestand: het moet beginnen met “schema: %1”</translation>
    </message>
    <message>
        <source>Brand, %1</source>
        <translation>Huisstijl, %1</translation>
    </message>
    <message>
        <source>a language of proposals: en or nl</source>
        <translation>een taal van voorstellen: en of nl</translation>
    </message>
    <message>
        <source>an id that no server of another provider in the catalogue has</source>
        <translation>een id die geen server van een andere aanbieder in de catalogus heeft</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Het veld “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is no field of this file. Here may stand: %2.</source>
        <translation>“%1” is geen veld van dit bestand. Hier mag staan: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” moet een tekst zijn.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” moet een lijst zijn.</translation>
    </message>
    <message>
        <source>“%1” must have fields of its own.</source>
        <translation>“%1” moet eigen velden hebben.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, while at most %3 are accepted.</source>
        <translation>“%1” heeft %2 tekens; er worden er hoogstens %3 aanvaard.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries, while at most %3 are accepted.</source>
        <translation>“%1” heeft %2 regels; er worden er hoogstens %3 aanvaard.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no number from %3 to %4.</source>
        <translation>“%1”: “%2” is geen getal van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is none of %3.</source>
        <translation>“%1”: “%2” is niet een van %3.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date of the form 2026, 2026-11 or 2026-11-30.</source>
        <translation>“%1”: “%2” is geen datum in de vorm 2026, 2026-11 of 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no code of a currency, such as EUR.</source>
        <translation>“%1”: “%2” is geen code van een munt, zoals EUR.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no id: it has lower-case letters, digits, points and hyphens only.</source>
        <translation>“%1”: “%2” is geen id: die heeft alleen kleine letters, cijfers, punten en streepjes.</translation>
    </message>
    <message>
        <source>A server with the id “%1” comes a second time.</source>
        <translation>Een server met de id “%1” komt een tweede keer voor.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no colour of the form #1B3A57.</source>
        <translation>“%1”: “%2” is geen kleur in de vorm #1B3A57.</translation>
    </message>
    <message>
        <source>“%1”: %2 has a contrast of %3 to 1 with white paper, and must have %4 to 1 to be seen well. The darker %5 is used, with %6 to 1.</source>
        <translation>“%1”: %2 heeft een contrast van %3 op 1 met wit papier, en moet %4 op 1 hebben om goed zichtbaar te zijn. Gebruikt wordt het donkerder %5, met %6 op 1.</translation>
    </message>
    <message>
        <source>There is no file “%1” beside the brand file.</source>
        <translation>Naast het huisstijlbestand staat geen bestand “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, or does not lie in the folder of the brand file.</source>
        <translation>“%1” kan niet worden gelezen, of ligt niet in de map van het huisstijlbestand.</translation>
    </message>
    <message>
        <source>The logo “%1” has %2 bytes, while at most %3 are accepted.</source>
        <translation>Het logo “%1” is %2 bytes groot; er worden er hoogstens %3 aanvaard.</translation>
    </message>
    <message>
        <source>The logo “%1” is not accepted: %2</source>
        <translation>Het logo “%1” wordt niet aanvaard: %2</translation>
    </message>
    <message>
        <source>it is neither an SVG nor a PNG.</source>
        <translation>het is geen SVG en geen PNG.</translation>
    </message>
    <message>
        <source>it is %1 by %2 dots, while at most %3 each way are accepted.</source>
        <translation>het is %1 bij %2 beeldpunten; in elke richting worden er hoogstens %3 aanvaard.</translation>
    </message>
    <message>
        <source>the PNG is damaged or not complete.</source>
        <translation>de PNG is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>line %1 of the SVG cannot be read: %2</source>
        <translation>regel %1 van de SVG kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>the SVG has a document type; save it as plain SVG.</source>
        <translation>de SVG heeft een documenttype; sla hem op als gewone SVG.</translation>
    </message>
    <message>
        <source>line %2 of the SVG holds “%1”, of which a logo has no need.</source>
        <translation>regel %2 van de SVG bevat “%1”, en dat heeft een logo niet nodig.</translation>
    </message>
    <message>
        <source>line %2 of the SVG refers to something outside the file: “%1”.</source>
        <translation>regel %2 van de SVG verwijst naar iets buiten het bestand: “%1”.</translation>
    </message>
    <message>
        <source>The logo cannot be drawn; save it anew as a plain SVG or PNG.</source>
        <translation>Het logo kan niet worden getekend; sla het opnieuw op als gewone SVG of PNG.</translation>
    </message>
    <message>
        <source>“%1” has no text in “%2”: a proposal in that language goes without it.</source>
        <translation>“%1” heeft geen tekst in “%2”: een voorstel in die taal blijft zonder.</translation>
    </message>
    <message>
        <source>the SVG is larger or deeper than a logo has to be; at most 10,000 elements are accepted.</source>
        <translation>de SVG is groter of dieper dan een logo hoeft te zijn; er worden hoogstens 10.000 elementen aanvaard.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Show the name, logo, colours and texts of this brand file; “none” shows no company.</source>
        <translation>Toon naam, logo, kleuren en teksten van dit huisstijlbestand; bij “none” wordt geen bedrijf genoemd.</translation>
    </message>
    <message>
        <source>Of the brand that went, these servers stay in the catalogue, as zones use them: %1.</source>
        <translation>Van de huisstijl die verdween, blijven deze servers in de catalogus staan, omdat zones ze gebruiken: %1.</translation>
    </message>
    <message>
        <source>this is no intake file: it has to begin with “schema: %1”</source>
        <translation>dit is geen intakebestand: het moet beginnen met “schema: %1”</translation>
    </message>
    <message>
        <source>Languages, frameworks and products</source>
        <translation>Programmeertalen, frameworks en producten</translation>
    </message>
    <message>
        <source>Services of their own</source>
        <translation>Eigen services</translation>
    </message>
    <message>
        <source>Databases, caches and queues</source>
        <translation>Databases, caches en wachtrijen</translation>
    </message>
    <message>
        <source>Data in all of them together, in GiB</source>
        <translation>Gegevens in al die databases samen, in GiB</translation>
    </message>
    <message>
        <source>Requests a second in a usual hour</source>
        <translation>Verzoeken per seconde in een gewoon uur</translation>
    </message>
    <message>
        <source>Requests a second at the busiest</source>
        <translation>Verzoeken per seconde op het drukste moment</translation>
    </message>
    <message>
        <source>Standards and laws to comply with</source>
        <translation>Normen en wetten waaraan moet worden voldaan</translation>
    </message>
    <message>
        <source>What must be fast, or never down</source>
        <translation>Wat snel moet zijn, of nooit mag uitvallen</translation>
    </message>
    <message>
        <source>Java, React, Keycloak</source>
        <translation>Java, React, Keycloak</translation>
    </message>
    <message>
        <source>PostgreSQL 16, Redis, RabbitMQ</source>
        <translation>PostgreSQL 16, Redis, RabbitMQ</translation>
    </message>
    <message>
        <source>ISO 27001, GDPR, data stays in the EU</source>
        <translation>ISO 27001, AVG, gegevens blijven in de EU</translation>
    </message>
    <message>
        <source>95 % of the pages within 300 ms</source>
        <translation>95 % van de pagina&apos;s binnen 300 ms</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Wat er draait</translation>
    </message>
    <message>
        <source>How busy it is</source>
        <translation>Hoe druk het is</translation>
    </message>
    <message>
        <source>How it changes, and who builds it</source>
        <translation>Hoe het verandert en wie het bouwt</translation>
    </message>
    <message>
        <source>Borders and rules</source>
        <translation>Grenzen en regels</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Name what runs, with commas between. Each product becomes a workload of its own; each service an application with replicas.</source>
        <translation>Noem wat er draait, met komma&apos;s ertussen. Elk product wordt een eigen workload, elke service een applicatie met replica&apos;s.</translation>
    </message>
    <message>
        <source>Requests decide how many replicas the services get: the usual number for a usual hour, the most for the busiest.</source>
        <translation>Het aantal verzoeken bepaalt hoeveel replica&apos;s de services krijgen: het gewone aantal voor een gewoon uur, het hoogste voor het drukste.</translation>
    </message>
    <message>
        <source>How often it is released, and by how many, decides how much automation pays off.</source>
        <translation>Hoe vaak er een release is, en door hoeveel mensen, bepaalt hoeveel automatisering loont.</translation>
    </message>
    <message>
        <source>Borders between customers and rules on data decide what may share a server.</source>
        <translation>Grenzen tussen klanten en regels voor gegevens bepalen wat samen op een server mag.</translation>
    </message>
    <message>
        <source>Nothing of this is in the scenario yet. Fill it in one step, which can be undone; everything can be changed on the sketch afterwards.</source>
        <translation>Hiervan staat nog niets in het scenario. Vul het in één stap, die ongedaan kan worden gemaakt; daarna is alles in de schets te wijzigen.</translation>
    </message>
    <message>
        <source>The number of services is not told; one for each language: %1.</source>
        <translation>Het aantal services is niet opgegeven; één voor elke programmeertaal: %1.</translation>
    </message>
    <message>
        <source>Which service is in which language is not told; the %1 services take turns at the %2 languages.</source>
        <translation>Welke service in welke programmeertaal is, is niet opgegeven; de %1 services zijn om en om over de %2 talen verdeeld.</translation>
    </message>
    <message>
        <source>There is data, but no database is named; one of an ordinary kind was added.</source>
        <translation>Er zijn gegevens, maar er is geen database genoemd; er is een gewone database toegevoegd.</translation>
    </message>
    <message>
        <source>Not told: how much data there is. Each database has the disk of its template.</source>
        <translation>Hoeveel gegevens er zijn, is niet opgegeven; elke database heeft de schijf van haar sjabloon.</translation>
    </message>
    <message>
        <source>The %1 GiB of data are divided over %2 databases evenly.</source>
        <translation>De %1 GiB aan gegevens zijn gelijk verdeeld over %2 databases.</translation>
    </message>
    <message>
        <source>Not told: how busy it is. Each service has two replicas of the size of its template.</source>
        <translation>Hoe druk het is, is niet opgegeven; elke service heeft twee replica&apos;s met de grootte van haar sjabloon.</translation>
    </message>
    <message>
        <source>One vCPU answers %1 requests a second, and the services share them evenly.</source>
        <translation>Eén vCPU verwerkt %1 verzoeken per seconde, en de services delen ze gelijk.</translation>
    </message>
    <message>
        <source>Not told: how busy the busiest hour is. It was taken as %1 times a usual one.</source>
        <translation>Hoe druk het drukste uur is, is niet opgegeven; %1 keer een gewoon uur.</translation>
    </message>
    <message>
        <source>An answer is %1 kB on average.</source>
        <translation>Een antwoord is gemiddeld %1 kB.</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>Niet bekend, en weggelaten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s): %1</source>
        <translation>
            <numerusform>%n workload: %1</numerusform>
            <numerusform>%n workloads: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: name what runs, or how many services there are.</source>
        <translation>Nog niets: noem wat er draait, of hoeveel services er zijn.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Webfrontend</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Achtergrondwerk</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Wat er bij de intake is verteld</translation>
    </message>
    <message>
        <source>What was assumed where nothing was told</source>
        <translation>Wat is aangenomen waar niets is opgegeven</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Fill a scenario of a project from what a customer told at an intake</source>
        <translation>Vul een scenario van een project met wat een klant bij een intake vertelde</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Network policies</translation>
    </message>
    <message>
        <source>Nothing spreads traffic over the copies of a workload, or keeps it away from one that has stopped.</source>
        <translation>Niets verdeelt verkeer over de kopieën van een workload, of houdt het weg bij een kopie die is uitgevallen.</translation>
    </message>
    <message>
        <source>Everybody shares one network: whoever gets into one machine can reach all others.</source>
        <translation>Iedereen deelt één netwerk: wie op één machine binnenkomt, kan bij alle andere.</translation>
    </message>
    <message>
        <source>There is no quick way back before a change: an update that fails is undone from a backup.</source>
        <translation>Er is geen snelle weg terug van vóór een wijziging: een mislukte update wordt vanuit een backup hersteld.</translation>
    </message>
    <message>
        <source>Every service needs an address and a certificate of its own, and nothing spreads requests over its copies.</source>
        <translation>Elke service heeft een eigen adres en certificaat nodig, en niets verdeelt verzoeken over de kopieën.</translation>
    </message>
    <message>
        <source>Users notice trouble first, and its cause is looked for host by host.</source>
        <translation>Gebruikers merken storingen het eerst, en de oorzaak wordt host voor host gezocht.</translation>
    </message>
    <message>
        <source>The cluster has no common entrance: every service that is reached from outside needs an address and a certificate of its own.</source>
        <translation>Het cluster heeft geen gezamenlijke ingang: elke service die van buiten bereikbaar is, heeft een eigen adres en certificaat nodig.</translation>
    </message>
    <message>
        <source>Images come from somebody else’s registry: without it nothing can be started anew, and nobody checks what comes in.</source>
        <translation>Images komen uit de registry van een ander: zonder die registry kan niets opnieuw starten, en niemand controleert wat er binnenkomt.</translation>
    </message>
    <message>
        <source>Users notice trouble first, and needs stay guesses instead of measurements.</source>
        <translation>Gebruikers merken storingen het eerst, en behoeften blijven schattingen in plaats van metingen.</translation>
    </message>
    <message>
        <source>What a pod wrote is gone with it, so that the cause of a crash often stays unknown. Its size stays in the plan, within that of monitoring.</source>
        <translation>Wat een pod wegschreef, verdwijnt met de pod, zodat de oorzaak van een crash vaak onbekend blijft. De omvang blijft in het plan staan, binnen die van de monitoring.</translation>
    </message>
    <message>
        <source>Passwords and keys lie in the cluster for all who may read it, and nothing refuses what breaks the rules.</source>
        <translation>Wachtwoorden en sleutels liggen in het cluster voor ieder die daar mag lezen, en niets weigert wat tegen de regels is.</translation>
    </message>
    <message>
        <source>Every pod may talk to every other, so that who gets into one can reach all.</source>
        <translation>Elke pod mag met elke andere praten, zodat wie in één pod binnenkomt bij alle andere kan.</translation>
    </message>
    <message>
        <source>What runs is changed by hand: nobody can look up what should run, or take a change back in one step.</source>
        <translation>Wat draait, wordt met de hand gewijzigd: niemand kan opzoeken wat er hoort te draaien, of een wijziging in één stap terugdraaien.</translation>
    </message>
    <message>
        <source>What is lost or damaged stays so: there is nothing to restore from.</source>
        <translation>Wat verloren of beschadigd raakt, blijft dat: er is niets om van te herstellen.</translation>
    </message>
    <message>
        <source>Nothing runs without it.</source>
        <translation>Zonder dit onderdeel draait er niets.</translation>
    </message>
    <message>
        <source>Zone %1 keeps data and does without backups: %2.</source>
        <translation>Zone %1 bewaart gegevens en heeft geen backups: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has no load balancer to spread traffic over replicas: %2.</source>
        <translation>Zone %1 heeft geen load balancer die verkeer over replica&apos;s verdeelt: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has no reverse proxy to spread requests over replicas: %2.</source>
        <translation>Zone %1 heeft geen reverse proxy die verzoeken over replica&apos;s verdeelt: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has no ingress, so that each of its services needs an entrance of its own: %2.</source>
        <translation>Zone %1 heeft geen ingress, zodat elke service een eigen ingang nodig heeft: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has strict borders or several tenants, and one network for all: %2.</source>
        <translation>Zone %1 heeft strikte grenzen of meer dan één tenant, en één netwerk voor alles: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has strict borders or several tenants, and no network policies between them: %2.</source>
        <translation>Zone %1 heeft strikte grenzen of meer dan één tenant, en geen netwerkregels daartussen: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has rules to comply with, and nothing that guards secrets and policies: %2.</source>
        <translation>Zone %1 moet aan regels voldoen, en heeft niets dat secrets en beleid bewaakt: %2.</translation>
    </message>
    <message>
        <source>Zone %1 has releases every week, and each is made by hand: %2.</source>
        <translation>Zone %1 heeft elke week releases, en elk daarvan gaat met de hand: %2.</translation>
    </message>
    <message>
        <source>Nobody watches zone %1; users are the first to notice trouble: %2.</source>
        <translation>Niemand let op zone %1; gebruikers merken storingen het eerst: %2.</translation>
    </message>
    <message>
        <source>Zone %1 keeps logs and measurements nowhere together: %2.</source>
        <translation>Zone %1 bewaart logs en metingen nergens bij elkaar: %2.</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Inschakelen: %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n workload(s)</source>
        <translation>
            <numerusform>voor %n workload</numerusform>
            <numerusform>voor %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n link(s)</source>
        <translation>
            <numerusform>voor %n verbinding</numerusform>
            <numerusform>voor %n verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n tenant(s)</source>
        <translation>
            <numerusform>voor %n tenant</numerusform>
            <numerusform>voor %n tenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, and what follows from it</source>
        <translation>Weggelaten, en wat daaruit volgt</translation>
    </message>
    <message>
        <source>Who may reach whom, and through what</source>
        <translation>Wie wie mag bereiken, en via welke onderdelen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>rechtstreeks</translation>
    </message>
    <message numerus="yes">
        <source>And %n more link(s) of the sketch, in the same way.</source>
        <translation>
            <numerusform>En nog %n verbinding uit de schets, op dezelfde manier.</numerusform>
            <numerusform>En nog %n verbindingen uit de schets, op dezelfde manier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Wat daaruit volgt</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Parts of the platform that every zone does without: %1; empty for none</source>
        <translation>Onderdelen van het platform die elke zone mist: %1; leeg voor geen</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Zonder %1: %2</translation>
    </message>
    <message>
        <source>a part of the platform that a zone can do without</source>
        <translation>een onderdeel van het platform dat een zone kan missen</translation>
    </message>
    <message>
        <source>parts left out</source>
        <translation>weggelaten onderdelen</translation>
    </message>
    <message>
        <source>Hardware without regret: %1 suits every step of the way on, and none that is taken today stands idle after a later one.</source>
        <translation>Hardware die hoe dan ook goed blijft: %1 past bij elke stap van het upgradepad, en geen server van vandaag staat na een latere stap stil.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n server(s)</source>
        <translation>
            <numerusform>%1: %n server</numerusform>
            <numerusform>%1: %n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What it puts an end to</source>
        <translation>Welke problemen dit oplost</translation>
    </message>
    <message>
        <source>What hurts today</source>
        <translation>Waar het vandaag knelt</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat daarop het antwoord is</translation>
    </message>
    <message>
        <source>What decides a plan, how sure it is, how it grows, and what failures do.</source>
        <translation>Wat bij een plan de doorslag geeft, hoe zeker het is, hoe het groeit en wat uitval doet.</translation>
    </message>
    <message>
        <source>When servers fail</source>
        <translation>Als servers uitvallen</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: any one of the %n server(s) may fail; everything on it finds a place on the others.</source>
        <translation>
            <numerusform>Zone %1: de ene server mag uitvallen; alles wat erop staat vindt elders een plek.</numerusform>
            <numerusform>Zone %1: elk van de %n servers mag uitvallen; alles wat erop staat vindt een plek op de andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: of the %n server(s), %2 may fail with everything finding a place on the others. For the rest the table says what then stays down.</source>
        <translation>
            <numerusform>Zone %1: er is %n server; wat stilstaat als die uitvalt, staat in de tabel.</numerusform>
            <numerusform>Zone %1: van de %n servers mogen er %2 uitvallen zonder dat iets zonder plek blijft. Wat er bij de andere stil blijft staan, staat in de tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried: the %n fullest of %1 servers.</source>
        <translation>
            <numerusform>Geprobeerd: de volste van %1 servers.</numerusform>
            <numerusform>Geprobeerd: de %n volste van %1 servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this tier nothing starts elsewhere by itself: people start it on another server, and how long that takes is up to them.</source>
        <translation>In deze tier start niets vanzelf ergens anders: iemand start het op een andere server, en hoelang dat duurt hangt daarvan af.</translation>
    </message>
    <message>
        <source>What stood on the server is back after about %1 (%2 to %3): the hypervisor notices the failure and boots its VMs elsewhere.</source>
        <translation>Wat op de server stond, is er na ongeveer %1 weer (%2 tot %3): de hypervisor merkt de uitval op en start de VM&apos;s elders.</translation>
    </message>
    <message>
        <source>What stood on the server is back after about %1 (%2 to %3): the hypervisor notices the failure and boots the VMs elsewhere, then their containers start.</source>
        <translation>Wat op de server stond, is er na ongeveer %1 weer (%2 tot %3): de hypervisor merkt de uitval op en start de VM&apos;s elders, waarna hun containers starten.</translation>
    </message>
    <message>
        <source>What stood on the server is back after about %1 (%2 to %3): Kubernetes notices that the node is gone, waits as long as pods tolerate that, and starts them elsewhere.</source>
        <translation>Wat op de server stond, is er na ongeveer %1 weer (%2 tot %3): Kubernetes merkt dat de node weg is, wacht zolang pods dat verdragen en start ze elders.</translation>
    </message>
    <message>
        <source>What stood on the server is back after about %1 (%2 to %3): the hypervisor notices the failure and boots the node VMs elsewhere, they join the cluster, and their pods start.</source>
        <translation>Wat op de server stond, is er na ongeveer %1 weer (%2 tot %3): de hypervisor merkt de uitval op en start de node-VM&apos;s elders, die sluiten zich weer aan bij het cluster en hun pods starten.</translation>
    </message>
    <message>
        <source>How long it takes to be back is not known: the catalogue of this project lacks the figures.</source>
        <translation>Hoelang het duurt tot alles terug is, is niet bekend: de cijfers daarvoor staan niet in de catalogus van dit project.</translation>
    </message>
    <message>
        <source>What each server takes with it</source>
        <translation>Wat elke server meeneemt</translation>
    </message>
    <message>
        <source>Server that fails</source>
        <translation>Server die uitvalt</translation>
    </message>
    <message>
        <source>Down until it starts elsewhere</source>
        <translation>Weg tot het elders start</translation>
    </message>
    <message>
        <source>Goes on with fewer replicas</source>
        <translation>Draait door met minder replica&apos;s</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>Vindt geen plek</translation>
    </message>
    <message>
        <source>Starts again on</source>
        <translation>Start weer op</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Nowhere: the others are a majority until it is repaired</source>
        <translation>Nergens: de andere vormen een meerderheid tot hij is hersteld</translation>
    </message>
    <message>
        <source>Servers can be emptied for maintenance one at a time.</source>
        <translation>Servers kunnen één voor één leeg voor onderhoud.</translation>
    </message>
    <message>
        <source>Cannot be emptied for maintenance without something standing still: %1.</source>
        <translation>Kan niet leeg voor onderhoud zonder dat er iets stilstaat: %1.</translation>
    </message>
    <message>
        <source>While one is, a second may fail in %1 of %2 cases with everything finding a place.</source>
        <translation>Intussen mag een tweede uitvallen in %1 van de %2 gevallen; alles vindt dan een plek.</translation>
    </message>
    <message>
        <source>Worst of the others is %1, which leaves without a place: %2.</source>
        <translation>Het ergste van de andere gevallen is %1: dan blijft zonder plek: %2.</translation>
    </message>
    <message>
        <source>New versions that have too little room</source>
        <translation>Nieuwe versies die te weinig ruimte hebben</translation>
    </message>
    <message numerus="yes">
        <source>A new version of any of the %n workload(s) without data can be rolled out: there is room for the quarter more replicas that run meanwhile.</source>
        <translation>
            <numerusform>Een nieuwe versie van de ene workload zonder data kan worden uitgerold: er is ruimte voor het kwart extra replica&apos;s dat intussen draait.</numerusform>
            <numerusform>Van elk van de %n workloads zonder data kan een nieuwe versie worden uitgerold: er is ruimte voor het kwart extra replica&apos;s dat intussen draait.</numerusform>
        </translation>
    </message>
    <message>
        <source>More meanwhile</source>
        <translation>Extra intussen</translation>
    </message>
    <message>
        <source>Have room</source>
        <translation>Hebben ruimte</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Never starts: none has room, none may be missing</source>
        <translation>Begint nooit: geen heeft ruimte, geen mag ontbreken</translation>
    </message>
    <message>
        <source>Goes more slowly</source>
        <translation>Gaat langzamer</translation>
    </message>
    <message>
        <source>Placed again as the proof of the plan does: on the other servers, which keep theirs, up to all that they offer. What runs on every host goes with its host and is not counted.</source>
        <translation>Opnieuw geplaatst zoals in het bewijs van het plan: op de andere servers, naast wat daar al draait, tot hun volle capaciteit. Wat op elke host draait, gaat met die host mee en telt niet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: the %1 of %2 servers that take most with them.</source>
        <translation>Getoond: de %1 van %2 servers die het meest meenemen.</translation>
    </message>
    <message>
        <source>%1: %4 is no whole number from %2 to %3.</source>
        <translation>%1: %4 is geen geheel getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; only &quot;%3&quot; is read.</source>
        <translation>%1 is &quot;%2&quot;; alleen &quot;%3&quot; wordt gelezen.</translation>
    </message>
    <message>
        <source>%1: at least one is needed.</source>
        <translation>%1: er is er minstens één nodig.</translation>
    </message>
    <message>
        <source>%1: the list has %2 numbers, of %3: one for each dimension.</source>
        <translation>%1: de lijst heeft %2 getallen van de %3: één voor elke dimensie.</translation>
    </message>
    <message>
        <source>%1: another dimension is called &quot;%2&quot; too.</source>
        <translation>%1: een andere dimensie heet ook &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <translation>%1: de tekst is leeg.</translation>
    </message>
    <message>
        <source>%1 is a rule of a group; name one in spread.</source>
        <translation>%1 is een regel van een groep; noem die in spread.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Een sleutel staat twee keer in één object.</translation>
    </message>
    <message>
        <source>%1: there are more than %2 in all.</source>
        <translation>%1: het zijn er samen meer dan %2.</translation>
    </message>
    <message>
        <source>%1: they cost so much that the total for so many items could not be counted.</source>
        <translation>%1: ze kosten zoveel dat het totaal voor zoveel items niet te tellen is.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: all bins it may be in are used up; bin %3 comes closest, where %4 more %5 is needed.</source>
        <translation>%1 van %2 niet geplaatst: alle bins waar het in mag, zijn op; bin %3 komt het dichtst in de buurt, daar is %4 meer %5 nodig.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: it must be inside one unit, and needs %4 more %5 than one of bin %3 has.</source>
        <translation>%1 van %2 niet geplaatst: het moet binnen één eenheid passen en heeft %4 meer %5 nodig dan een eenheid van bin %3 heeft.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: it must be inside one unit, and no unit of any bin it may be in has room.</source>
        <translation>%1 van %2 niet geplaatst: het moet binnen één eenheid passen, en geen eenheid van de bins waar het in mag heeft nog ruimte.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: every bin it may be in holds another group that it is to be apart from.</source>
        <translation>%1 van %2 niet geplaatst: in elke bin waar het in mag, zit een groep waar het niet bij mag.</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: no more of its group may be in any of the domains there are.</source>
        <translation>%1 van %2 niet geplaatst: in geen van de domeinen die er zijn mogen er nog meer van zijn groep.</translation>
    </message>
    <message numerus="yes">
        <source>No placement was found that survives %n bin(s) failing. Of this one, when %1 fail, these find no place on the others: %2.</source>
        <translation>
            <numerusform>Er is geen plaatsing gevonden die de uitval van %n bin overleeft. Bij deze vindt, als %1 uitvalt, geen plek op de andere: %2.</numerusform>
            <numerusform>Er is geen plaatsing gevonden die de uitval van %n bins overleeft. Bij deze vindt, als %1 uitvallen, geen plek op de andere: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these bins nothing survives %n bin(s) failing. Of this placement, when %1 fail, these find no place on the others: %2.</source>
        <translation>
            <numerusform>Met deze bins overleeft niets de uitval van %n bin. Bij deze plaatsing vindt, als %1 uitvalt, geen plek op de andere: %2.</numerusform>
            <numerusform>Met deze bins overleeft niets de uitval van %n bins. Bij deze plaatsing vindt, als %1 uitvallen, geen plek op de andere: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) of the %1 that must be open are lacking: there are no more.</source>
        <translation>
            <numerusform>%n bin van de %1 die open moeten, ontbreekt: er zijn er niet meer.</numerusform>
            <numerusform>%n bins van de %1 die open moeten, ontbreken: er zijn er niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: this is the best found so far, with its bound.</source>
        <translation>Gestopt: dit is het beste dat tot nu toe is gevonden, met zijn ondergrens.</translation>
    </message>
    <message>
        <source>more is wrong, and not shown.</source>
        <translation>er is meer mis, en dat is niet getoond.</translation>
    </message>
    <message>
        <source>share of the operations that reaches VMs</source>
        <translation>deel van de bewerkingen dat de VM&apos;s bereikt</translation>
    </message>
    <message>
        <source>As load changes</source>
        <translation>Als de drukte verandert</translation>
    </message>
    <message>
        <source>No workload has a range of replicas, so nothing grows and shrinks with its load.</source>
        <translation>Geen workload heeft een bereik van replica&apos;s, dus niets groeit en krimpt mee met de drukte.</translation>
    </message>
    <message>
        <source>The most replicas of a range always have their place, as servers are not rented by the hour. A day at the load of the range - the least at night, the usual number by day, the most for an hour - shows how many run, and whether autoscaling keeps up.</source>
        <translation>Het grootste aantal replica&apos;s van een bereik heeft altijd zijn plek, want servers zijn niet per uur te huur. Een dag met de drukte van het bereik (de minste &apos;s nachts, het gebruikelijke aantal overdag, de meeste een uur lang) laat zien hoeveel er draaien en of automatisch schalen het bijhoudt.</translation>
    </message>
    <message>
        <source>Workloads with a range</source>
        <translation>Workloads met een bereik</translation>
    </message>
    <message>
        <source>Run on average</source>
        <translation>Draaien gemiddeld</translation>
    </message>
    <message>
        <source>Short a day, load rising in %1 min</source>
        <translation>Tekort per dag bij stijging in %1 min</translation>
    </message>
    <message>
        <source>Kept, and idle on average</source>
        <translation>Gereserveerd, gemiddeld ongebruikt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Replicas: least, usual, most. Short: load is above what the pods that run asked for. By the published rule of the horizontal autoscaler: a look every 15 s, nothing within 10 % of the target, down only to the highest wish of 5 minutes; the target is the zone&apos;s limit of CPU in use. Outside Kubernetes nothing scales by itself: all run.</source>
        <translation>Replica&apos;s: minste, gebruikelijk, meeste. Tekort: de drukte is groter dan wat de draaiende pods hebben gevraagd. Volgens de gepubliceerde regel van de horizontale autoscaler: elke 15 s een blik, niets binnen 10 % van het doel, omlaag alleen tot de hoogste wens van 5 minuten; het doel is de grens aan de CPU in gebruik van de zone. Buiten Kubernetes schaalt niets vanzelf: alle draaien.</translation>
    </message>
    <message>
        <source>How soon there is more</source>
        <translation>Hoe snel er meer is</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén erbij</translation>
    </message>
    <message>
        <source>There after</source>
        <translation>Er na</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Op zijn best</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Op zijn slechtst</translation>
    </message>
    <message>
        <source>Container, where its host has room</source>
        <translation>Container, waar de host ruimte heeft</translation>
    </message>
    <message>
        <source>Pod, where a node has room</source>
        <translation>Pod, waar een node ruimte heeft</translation>
    </message>
    <message>
        <source>VM, where a server has room</source>
        <translation>VM, waar een server ruimte heeft</translation>
    </message>
    <message>
        <source>Node VM with its first pod</source>
        <translation>Node-VM met zijn eerste pod</translation>
    </message>
    <message>
        <source>Server that is in stock</source>
        <translation>Server die op voorraad is</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: any one of the %n server(s) may fail; everything on it that must run finds a place on the others. After %2 of these failures something is left down that may be: the table names it.</source>
        <translation>
            <numerusform>Zone %1: de ene server mag uitvallen; alles erop wat moet draaien vindt elders een plek. Na %2 van deze uitvallen blijft iets plat wat plat mag blijven: de tabel noemt het.</numerusform>
            <numerusform>Zone %1: elk van de %n servers mag uitvallen; alles erop wat moet draaien vindt een plek op de andere. Na %2 van deze uitvallen blijft iets plat wat plat mag blijven: de tabel noemt het.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left down, as it may be</source>
        <translation>Blijft plat, zoals het mag</translation>
    </message>
    <message>
        <source>%1 (%2, of which %3 make room)</source>
        <translation>%1 (%2, waarvan %3 plaatsmaken)</translation>
    </message>
    <message>
        <source>The same at every hour</source>
        <translation>Elk uur gelijk</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>’s Avonds</translation>
    </message>
    <message>
        <source>Jobs of the night</source>
        <translation>Nachtelijke taken</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>In het weekend</translation>
    </message>
    <message>
        <source>A week of its own</source>
        <translation>Eigen week</translation>
    </message>
    <message>
        <source>a profile or hours of its own, not both</source>
        <translation>een profiel of eigen uren, niet allebei</translation>
    </message>
    <message>
        <source>the number of values of a week: 168, one for each hour from Monday 0:00 on, none below zero and not all zero</source>
        <translation>het aantal waarden van een week: 168, één voor elk uur vanaf maandag 0:00, geen onder nul en niet allemaal nul</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>uren van de week</translation>
    </message>
    <message>
        <source>share in an hour of the week</source>
        <translation>aandeel in een uur van de week</translation>
    </message>
    <message>
        <source>largest share of the week</source>
        <translation>grootste aandeel van de week</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks add up to %4. Servers needed: %5, against %6 for the sum of the peaks.</source>
        <translation>In zone %1 vallen de pieken niet samen: de workloads vragen samen hooguit %2, op %3, terwijl hun pieken optellen tot %4. Benodigde servers: %5, tegen %6 voor de som van de pieken.</translation>
    </message>
    <message>
        <source>In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks add up to %4. Servers needed: %5 either way, and so cheaper ones do.</source>
        <translation>In zone %1 vallen de pieken niet samen: de workloads vragen samen hooguit %2, op %3, terwijl hun pieken optellen tot %4. Benodigde servers: hoe dan ook %5, maar zo volstaan goedkopere.</translation>
    </message>
    <message>
        <source>In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks add up to %4. Servers needed: %5 either way, as %6 or room for a failure decides.</source>
        <translation>In zone %1 vallen de pieken niet samen: de workloads vragen samen hooguit %2, op %3, terwijl hun pieken optellen tot %4. Benodigde servers: hoe dan ook %5, want %6 of de ruimte voor uitval geeft de doorslag.</translation>
    </message>
    <message>
        <source>In zone %1 the peaks do not coincide: its workloads ask at most %2 together, %3, where their peaks add up to %4. Only so does everything have a place. Servers needed: %5.</source>
        <translation>In zone %1 vallen de pieken niet samen: de workloads vragen samen hooguit %2, op %3, terwijl hun pieken optellen tot %4. Alleen zo past alles. Benodigde servers: %5.</translation>
    </message>
    <message>
        <source>Zone %1 lets workloads share CPU at different hours, while Kubernetes places pods by what they request at any hour. Let the requests or the number of replicas follow the hours (a schedule, or scaling by load), or leave the curves out.</source>
        <translation>In zone %1 delen workloads CPU op verschillende uren, terwijl Kubernetes pods plaatst op wat ze op elk uur aanvragen. Laat de requests of het aantal replica&apos;s de uren volgen (met een rooster, of door te schalen op belasting), of laat de curves weg.</translation>
    </message>
    <message>
        <source>In zone %1 the catalogue of this project does not know the weekly profile of: %2. They are counted at their whole need at every hour.</source>
        <translation>In zone %1 kent de catalogus van dit project het weekprofiel niet van: %2. Daarvan telt op elk uur de hele behoefte.</translation>
    </message>
    <message>
        <source>In zone %1 weekly curves do not count: the vCPUs per core that it promises already stand for peaks that do not coincide.</source>
        <translation>In zone %1 tellen weekcurves niet mee: de vCPU&apos;s per core die ze belooft gaan er al van uit dat pieken niet samenvallen.</translation>
    </message>
    <message>
        <source>In zone %1 the reserve for failures is for what must run. Workloads that may be left down: %2. Servers needed: %3, against %4 if everything must run. What is down after which failure stands under “When servers fail”.</source>
        <translation>In zone %1 is de reserve voor uitval er voor wat moet draaien. Workloads die plat mogen blijven: %2. Benodigde servers: %3, tegen %4 als alles moet draaien. Wat na welke uitval plat ligt, staat onder “Als servers uitvallen”.</translation>
    </message>
    <message>
        <source>In zone %1 the reserve for failures is for what must run. Workloads that may be left down: %2. Servers needed: %3 either way, and so cheaper ones do.</source>
        <translation>In zone %1 is de reserve voor uitval er voor wat moet draaien. Workloads die plat mogen blijven: %2. Benodigde servers: hoe dan ook %3, maar zo volstaan goedkopere.</translation>
    </message>
    <message>
        <source>In zone %1 it saves nothing that workloads may be left down after a failure. Workloads: %2. Servers needed: %3 either way, as %4 in normal running decides.</source>
        <translation>In zone %1 levert het niets op dat workloads na uitval plat mogen blijven. Workloads: %2. Benodigde servers: hoe dan ook %3, want %4 in normaal bedrijf geeft de doorslag.</translation>
    </message>
    <message>
        <source>In zone %1 the reserve for failures is for what must run. Workloads that may be left down: %2. Only so are failures survived. Servers needed: %3.</source>
        <translation>In zone %1 is de reserve voor uitval er voor wat moet draaien. Workloads die plat mogen blijven: %2. Alleen zo wordt uitval overleefd. Benodigde servers: %3.</translation>
    </message>
    <message>
        <source>Need of CPU over the week</source>
        <translation>Behoefte aan CPU over de week</translation>
    </message>
    <message>
        <source>May be left down after a failure</source>
        <translation>Mag na uitval plat blijven</translation>
    </message>
    <message>
        <source>Busiest hour: %1, with %2. The peaks of the workloads add up to %3; planned for that sum, servers needed: %4.</source>
        <translation>Drukste uur: %1, met %2. De pieken van de workloads tellen op tot %3; gepland op die som zijn er zoveel servers nodig: %4.</translation>
    </message>
    <message>
        <source>Workloads that may be left down after a failure: %1. The reserve is for the others; if everything had to run, servers needed: %2.</source>
        <translation>Workloads die na uitval plat mogen blijven: %1. De reserve is er voor de andere; moest alles draaien, dan zijn er zoveel servers nodig: %2.</translation>
    </message>
    <message>
        <source>How a workload&apos;s need of CPU goes over the week: a profile of the catalogue, or a file of 168 values from Monday 0:00 on; may be given for several workloads.</source>
        <translation>Hoe de CPU-behoefte van een workload over de week verloopt: een profiel uit de catalogus, of een bestand met 168 waarden vanaf maandag 0:00; mag voor meer workloads worden opgegeven.</translation>
    </message>
    <message>
        <source>Workloads that may be left down after a failure.</source>
        <translation>Workloads die na uitval plat mogen blijven.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>%1: %2, of %3 as the sum of peaks; servers for that sum: %4</source>
        <translation>%1: %2, van %3 als som van de pieken; servers voor die som: %4</translation>
    </message>
    <message>
        <source>May be left down</source>
        <translation>Mag plat blijven</translation>
    </message>
    <message>
        <source>workloads: %1, instances: %2; servers if everything must run: %3</source>
        <translation>workloads: %1, instanties: %2; servers als alles moet draaien: %3</translation>
    </message>
    <message>
        <source>CPU of one instance in that hour</source>
        <translation>CPU van één instantie in dat uur</translation>
    </message>
    <message>
        <source>Busiest hour of the server, from Monday 0:00</source>
        <translation>Drukste uur van de server, vanaf maandag 0:00</translation>
    </message>
    <message>
        <source>Busiest hour of the zone, from Monday 0:00</source>
        <translation>Drukste uur van de zone, vanaf maandag 0:00</translation>
    </message>
    <message>
        <source>CPU asked in the busiest hour</source>
        <translation>CPU gevraagd in het drukste uur</translation>
    </message>
    <message>
        <source>Sum of the peaks</source>
        <translation>Som van de pieken</translation>
    </message>
    <message>
        <source>Hours for which servers are filled</source>
        <translation>Uren waarvoor servers worden gevuld</translation>
    </message>
    <message>
        <source>Placed for the sum of the peaks</source>
        <translation>Geplaatst op de som van de pieken</translation>
    </message>
    <message>
        <source>Workloads that may be left down</source>
        <translation>Workloads die plat mogen blijven</translation>
    </message>
    <message>
        <source>Instances that may be left down</source>
        <translation>Instanties die plat mogen blijven</translation>
    </message>
    <message>
        <source>Placed as if everything must run</source>
        <translation>Geplaatst alsof alles moet draaien</translation>
    </message>
    <message>
        <source>share of that hour</source>
        <translation>aandeel van dat uur</translation>
    </message>
    <message>
        <source>hour of the week</source>
        <translation>uur van de week</translation>
    </message>
    <message>
        <source>most that is asked</source>
        <translation>meeste dat wordt gevraagd</translation>
    </message>
    <message>
        <source>workloads with a curve</source>
        <translation>workloads met een curve</translation>
    </message>
    <message>
        <source>hours at most</source>
        <translation>uren hooguit</translation>
    </message>
    <message>
        <source>may be left down</source>
        <translation>mag plat blijven</translation>
    </message>
    <message>
        <source>cost of the other placement</source>
        <translation>kosten van de andere plaatsing</translation>
    </message>
    <message>
        <source>first hour that asks</source>
        <translation>eerste uur dat vraagt om</translation>
    </message>
    <message>
        <source>hours that no other covers</source>
        <translation>uren die geen ander dekt</translation>
    </message>
    <message>
        <source>placed otherwise</source>
        <translation>anders geplaatst</translation>
    </message>
    <message>
        <source>Servers can be emptied for maintenance one at a time, some of them only while something is down that may be.</source>
        <translation>Servers kunnen één voor één leeg voor onderhoud, sommige alleen terwijl iets plat ligt wat plat mag liggen.</translation>
    </message>
    <message>
        <source>While one is, a second may fail in %1 of %2 cases with everything that must run finding a place.</source>
        <translation>Intussen mag een tweede uitvallen in %1 van de %2 gevallen; alles wat moet draaien vindt dan een plek.</translation>
    </message>
    <message>
        <source>Nothing here has to run after a failure: all its workloads may be left down.</source>
        <translation>Hier hoeft na uitval niets te draaien: alle workloads mogen plat blijven.</translation>
    </message>
    <message>
        <source>%1: the list is empty; name a bin, or leave it out to allow all.</source>
        <translation>%1: de lijst is leeg; noem een bin, of laat het veld weg om ze allemaal toe te staan.</translation>
    </message>
    <message>
        <source>not known, as not all is placed</source>
        <translation>niet bekend, omdat niet alles een plek heeft</translation>
    </message>
    <message>
        <source>Disks of each server</source>
        <translation>Eigen schijven per server</translation>
    </message>
    <message>
        <source>Ceph, one pool of all disks</source>
        <translation>Ceph, één pool van alle schijven</translation>
    </message>
    <message>
        <source>Longhorn, one pool of all disks</source>
        <translation>Longhorn, één pool van alle schijven</translation>
    </message>
    <message>
        <source>Beside these disks</source>
        <translation>Los van deze schijven</translation>
    </message>
    <message>
        <source>Shares the disks for data</source>
        <translation>Deelt de schijven met de data</translation>
    </message>
    <message>
        <source>On a mirrored pair of the disks</source>
        <translation>Op twee gespiegelde schijven</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 kopieën</translation>
    </message>
    <message>
        <source>%1 + %2 chunks</source>
        <translation>%1 + %2 delen</translation>
    </message>
    <message>
        <source>%1 times, with ballooning</source>
        <translation>%1 keer, met ballooning</translation>
    </message>
    <message>
        <source>%1 times, without ballooning</source>
        <translation>%1 keer, zonder ballooning</translation>
    </message>
    <message>
        <source>Zone %1 runs Ceph on %2 servers. It needs three at least: fewer cannot agree on their state after a failure.</source>
        <translation>Zone %1 draait Ceph op %2 servers. Dat vraagt er minstens drie: met minder raken ze het na een uitval niet eens over hun toestand.</translation>
    </message>
    <message>
        <source>Zone %1 has %2 servers, but each piece of its data is to be on %3 different ones. Allow more servers or keep fewer copies.</source>
        <translation>Zone %1 heeft %2 servers, terwijl elk stuk data op %3 verschillende moet staan. Sta meer servers toe of bewaar minder kopieën.</translation>
    </message>
    <message>
        <source>Zone %1 keeps its data on %3 of its %2 servers: after a failure too few are left to write what was lost again, and it waits for the repair.</source>
        <translation>Zone %1 bewaart elk stuk data op %3 van de %2 servers: na een uitval zijn er te weinig over om wat verloren ging opnieuw weg te schrijven, en moet de reparatie worden afgewacht.</translation>
    </message>
    <message>
        <source>Zone %1 asks for Longhorn, which runs in Kubernetes only; its data is planned on the disks of each server.</source>
        <translation>Zone %1 vraagt om Longhorn, dat alleen in Kubernetes draait; de data is gepland op de schijven van elke server.</translation>
    </message>
    <message>
        <source>Zone %1 has nodes smaller than Longhorn advises: %2 vCPUs and %3 GiB.</source>
        <translation>Zone %1 heeft kleinere nodes dan Longhorn aanraadt: %2 vCPU&apos;s en %3 GiB.</translation>
    </message>
    <message>
        <source>Zone %1 writes its data over the network of %2, which is slower than the 10 Gbit/s that such storage asks for.</source>
        <translation>Zone %1 schrijft zijn data over het netwerk van %2, dat trager is dan de 10 Gbit/s die zulke opslag vraagt.</translation>
    </message>
    <message>
        <source>Zone %1: the operating system takes a pair of the disks of %2, and leaves none for data.</source>
        <translation>Zone %1: het besturingssysteem neemt twee schijven van %2 in, zodat er geen overblijft voor data.</translation>
    </message>
    <message>
        <source>Zone %1 promises its memory %2 times: memory is overcommitted, and ballooning takes back what VMs do not use.</source>
        <translation>Zone %1 zegt zijn geheugen %2 keer toe: er is overcommit van geheugen, en ballooning haalt terug wat VM&apos;s niet gebruiken.</translation>
    </message>
    <message>
        <source>Zone %1 promises its memory %2 times with ballooning off: when VMs use what was promised, the host swaps or stops one of them.</source>
        <translation>Zone %1 zegt zijn geheugen %2 keer toe terwijl ballooning uit staat: gebruiken VM&apos;s wat is toegezegd, dan gaat de host swappen of stopt hij er een.</translation>
    </message>
    <message>
        <source>Zone %1 sets the option %2 of its servers, which is not in the catalogue: it has no effect.</source>
        <translation>Zone %1 stelt optie %2 van zijn servers in, die niet in de catalogus staat: dat heeft geen gevolg.</translation>
    </message>
    <message>
        <source>Zone %1 asks for %2, which none of its servers can have.</source>
        <translation>Zone %1 vraagt om de optie ‘%2’, die geen van zijn servers kan hebben.</translation>
    </message>
    <message>
        <source>Zone %1 asks for %2 more often than the %3 times that a server has room for it.</source>
        <translation>Zone %1 vraagt vaker om de optie ‘%2’ dan de %3 keer dat een server er plaats voor heeft.</translation>
    </message>
    <message>
        <source>%1 more disks</source>
        <translation>%1 extra schijven</translation>
    </message>
    <message>
        <source>%1 GiB more memory</source>
        <translation>%1 GiB extra geheugen</translation>
    </message>
    <message>
        <source>Network card of %1 Gbit/s</source>
        <translation>Netwerkkaart van %1 Gbit/s</translation>
    </message>
    <message>
        <source>options of servers</source>
        <translation>opties van servers</translation>
    </message>
    <message>
        <source>Options of servers, a month</source>
        <translation>Opties van servers, per maand</translation>
    </message>
    <message>
        <source>Options of servers, once</source>
        <translation>Opties van servers, eenmalig</translation>
    </message>
    <message>
        <source>How often the option is fitted</source>
        <translation>Hoe vaak de optie is ingebouwd</translation>
    </message>
    <message>
        <source>How often the server has the option</source>
        <translation>Hoe vaak de server de optie heeft</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>options of each</source>
        <translation>opties per server</translation>
    </message>
    <message>
        <source>options of servers, a month</source>
        <translation>opties van servers, per maand</translation>
    </message>
    <message>
        <source>options of servers, once</source>
        <translation>opties van servers, eenmalig</translation>
    </message>
    <message>
        <source>Keep three copies</source>
        <translation>Drie kopieën bewaren</translation>
    </message>
    <message>
        <source>Add two coding chunks</source>
        <translation>Twee codeerdelen toevoegen</translation>
    </message>
    <message>
        <source>Keep data on the disks of each server</source>
        <translation>Data op de schijven van elke server bewaren</translation>
    </message>
    <message>
        <source>Let the system share the disks</source>
        <translation>Het systeem de schijven laten delen</translation>
    </message>
    <message>
        <source>Make the nodes as large as that</source>
        <translation>De nodes zo groot maken</translation>
    </message>
    <message>
        <source>Promise no more memory than there is</source>
        <translation>Niet meer geheugen toezeggen dan er is</translation>
    </message>
    <message>
        <source>CPU that storage takes</source>
        <translation>CPU die de opslag gebruikt</translation>
    </message>
    <message>
        <source>Memory that storage takes</source>
        <translation>Geheugen dat de opslag gebruikt</translation>
    </message>
    <message>
        <source>Servers whose disks are in the pool</source>
        <translation>Servers met schijven in de pool</translation>
    </message>
    <message>
        <source>All disks of the pool</source>
        <translation>Alle schijven van de pool</translation>
    </message>
    <message>
        <source>Data that the pool has room for</source>
        <translation>Data waar de pool plaats voor heeft</translation>
    </message>
    <message>
        <source>Data that it has room for once what a failure took is written again</source>
        <translation>Data waar plaats voor is als opnieuw is weggeschreven wat een uitval kostte</translation>
    </message>
    <message>
        <source>Data in the pool</source>
        <translation>Data in de pool</translation>
    </message>
    <message>
        <source>What writes bring the network</source>
        <translation>Wat schrijven het netwerk kost</translation>
    </message>
    <message>
        <source>disks of a server</source>
        <translation>schijven van een server</translation>
    </message>
    <message>
        <source>servers of the platform alone</source>
        <translation>servers voor alleen het platform</translation>
    </message>
    <message>
        <source>data chunks</source>
        <translation>datadelen</translation>
    </message>
    <message>
        <source>coding chunks</source>
        <translation>codeerdelen</translation>
    </message>
    <message>
        <source>times each write crosses the network</source>
        <translation>keren dat een schrijfactie over het netwerk gaat</translation>
    </message>
    <message>
        <source>space of the operating system</source>
        <translation>ruimte voor het besturingssysteem</translation>
    </message>
    <message>
        <source>times that memory is promised</source>
        <translation>keren dat het geheugen is toegezegd</translation>
    </message>
    <message>
        <source>left to pods</source>
        <translation>over voor pods</translation>
    </message>
    <message>
        <source>what a disk of Ceph takes</source>
        <translation>wat een schijf van Ceph gebruikt</translation>
    </message>
    <message>
        <source>share of Longhorn’s instance manager</source>
        <translation>aandeel van de instance manager van Longhorn</translation>
    </message>
    <message>
        <source>storage of a node</source>
        <translation>opslag van een node</translation>
    </message>
    <message>
        <source>filled at most</source>
        <translation>hoogste vulling</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>vrij gehouden</translation>
    </message>
    <message>
        <source>size of a write</source>
        <translation>omvang van een schrijfactie</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>Plaats van de data</translation>
    </message>
    <message>
        <source>Each piece of data</source>
        <translation>Elk stuk data</translation>
    </message>
    <message>
        <source>Operating system of the servers</source>
        <translation>Besturingssysteem van de servers</translation>
    </message>
    <message>
        <source>Memory promised of what there is</source>
        <translation>Geheugen toegezegd van wat er is</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Opslagpool</translation>
    </message>
    <message>
        <source>All disks of %1 servers</source>
        <translation>Alle schijven van %1 servers</translation>
    </message>
    <message>
        <source>Room for data</source>
        <translation>Ruimte voor data</translation>
    </message>
    <message>
        <source>Room for data after a failure</source>
        <translation>Ruimte voor data na een uitval</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Bewaarde data</translation>
    </message>
    <message>
        <source>Writes over the network</source>
        <translation>Schrijfverkeer over het netwerk</translation>
    </message>
    <message>
        <source>the same, with copies missing</source>
        <translation>hetzelfde, met ontbrekende kopieën</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4 in use</source>
        <translation>%1, %2; %3 van %4 in gebruik</translation>
    </message>
    <message>
        <source>Storage after a failure</source>
        <translation>Opslag na een uitval</translation>
    </message>
    <message>
        <source>%1 fitted, %2 a month</source>
        <translation>%1 ingebouwd, %2 per maand</translation>
    </message>
    <message>
        <source>Options of servers</source>
        <translation>Opties van servers</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Memory promised</source>
        <translation>Toegezegd geheugen</translation>
    </message>
    <message>
        <source>Zone %1 has each piece of its data on no more than %2 of its servers: when those fail before it is repaired, it is lost.</source>
        <translation>Zone %1 heeft elk stuk data op hooguit %2 van zijn servers: vallen die uit voordat er hersteld is, dan is de data verloren.</translation>
    </message>
    <message>
        <source>Zone %1 adds no more than %2 coding chunks to its data: when more servers than that fail before it is repaired, it is lost.</source>
        <translation>Zone %1 voegt hooguit %2 codeerdelen aan zijn data toe: vallen er meer servers uit voordat er hersteld is, dan is de data verloren.</translation>
    </message>
    <message>
        <source>Zone %1 keeps %2 in a pool that has room for %3 when room to repair a failure is set apart.</source>
        <translation>Zone %1 bewaart %2 in een pool die plaats heeft voor %3 als de ruimte om een uitval te herstellen vrij blijft.</translation>
    </message>
    <message>
        <source>memory promised</source>
        <translation>toegezegd geheugen</translation>
    </message>
    <message>
        <source>copies of data</source>
        <translation>kopieën van de data</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas. Each needs %3 more (%4) than %5 has left for it. Make it smaller or choose a larger server.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s. Elk heeft %3 meer nodig (%4) dan er op %5 vrij is. Maak de workload kleiner of kies een grotere server.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: none of the zone&apos;s servers can run them. Allow another server.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: op geen van de servers van de zone kunnen ze draaien. Sta een andere server toe.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas that keeps them apart as asked.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s waar ze zoals gevraagd van elkaar gescheiden blijven.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas, as their node VM does not fit: it needs %3 more (%4) than %5 has left for it. Choose a smaller node VM or a larger server.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s, want hun node-VM past niet: die heeft %3 meer nodig (%4) dan er op %5 vrij is. Kies een kleinere node-VM of een grotere server.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas, as none of the zone&apos;s servers can run their node VM.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s, want op geen van de servers van de zone kan hun node-VM draaien.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas, as their node VMs cannot be kept apart as asked.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s, want hun node-VM&apos;s kunnen niet zoals gevraagd van elkaar gescheiden blijven.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas. Each needs %3 more (%4) than one NUMA node of %5 has. Make it smaller, or do not pin it to one node.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s. Elk heeft %3 meer nodig (%4) dan één NUMA-node van %5 biedt. Maak de workload kleiner, of houd die niet binnen één node.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: van %3 zijn er niet meer dan %4 beschikbaar.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %6 of %5 are available, and the one with most room has %3 too little (%4). Allow more of them, or another server.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: van %5 zijn er niet meer dan %6 beschikbaar, en waar de meeste ruimte is, komt %3 tekort (%4). Sta er meer toe, of een andere server.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available, and all hold what these are kept apart from. Allow more of them, or let them share.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: van %3 zijn er niet meer dan %4 beschikbaar, en op allemaal staat iets waarvan deze gescheiden blijven. Sta er meer toe, of laat ze delen.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %3 of them may be in one of the %4 racks. Allow more servers in each, or ask for fewer racks.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: in elk van de %4 racks mogen er niet meer dan %3 staan. Sta meer servers per rack toe, of vraag om minder racks.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas, as their node VM needs %3 more (%4) than one NUMA node of %5 has. Choose a smaller node VM, or do not pin it to one node.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s, want hun node-VM heeft %3 meer nodig (%4) dan één NUMA-node van %5 biedt. Kies een kleinere node-VM, of houd de workload niet binnen één node.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available for their node VM.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: voor hun node-VM zijn van %3 niet meer dan %4 beschikbaar.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %6 of %5 are available, and the one with most room has %3 too little (%4) for their node VM. Allow more of them, or another server.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: van %5 zijn er niet meer dan %6 beschikbaar, en waar de meeste ruimte is, komt hun node-VM %3 tekort (%4). Sta er meer toe, of een andere server.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available, and all hold what their node VM is kept apart from. Allow more of them, or let them share.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: van %3 zijn er niet meer dan %4 beschikbaar, en op allemaal staat iets waarvan hun node-VM gescheiden blijft. Sta er meer toe, of laat ze delen.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: the disks or the network of %3 cannot do what they ask. Choose a server with faster ones, or spread the load.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: de schijven of het netwerk van %3 kunnen niet leveren wat ze vragen. Kies een server met snellere, of spreid de belasting.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: the disks or the network of %3 cannot do what their node VM asks. Choose a server with faster ones.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s: de schijven of het netwerk van %3 kunnen niet leveren wat hun node-VM vraagt. Kies een server met snellere.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas. Each needs %3 more (%4) than a node VM has room for. Make it smaller or choose larger node VMs.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s. Elk heeft %3 meer nodig (%4) dan er in een node-VM past. Maak de workload kleiner of kies grotere node-VM&apos;s.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas. Each needs %3 more (%4) than %5 has. Allow a server that has them, such as %6.</source>
        <translation>%1: geen plek voor %2 van de replica&apos;s. Elk heeft %3 meer nodig (%4) dan %5 heeft. Sta een server toe die ze heeft, zoals %6.</translation>
    </message>
    <message>
        <source>%2 of the %3 replicas of %1 stand on %4: when it fails, no majority is left, and %1 stands still until they run elsewhere. Put one replica on a server.</source>
        <translation>%2 van de %3 replica&apos;s van %1 staan op %4: valt die uit, dan is er geen meerderheid meer en staat %1 stil tot ze elders draaien. Zet één replica op een server.</translation>
    </message>
    <message>
        <source>Backups are part of the design, but the plan counts no space for them: no backup server is drawn, and space for backups has no price. Data is kept by: %1.</source>
        <translation>Backups horen bij het ontwerp, maar het plan telt er geen ruimte voor: er is geen backupserver getekend en ruimte voor backups heeft geen prijs. Data staat bij: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spare: empty until another server fails</source>
        <translation>Reserve: leeg tot een andere server uitvalt</translation>
    </message>
    <message>
        <source>%1 states no disk of its own; the disk of its template was used.</source>
        <translation>%1 geeft zelf geen schijfgrootte op; er is gerekend met de schijf van het sjabloon.</translation>
    </message>
    <message>
        <source>One person alone does not keep a cluster going through its upgrades, incidents and holidays.</source>
        <translation>Eén persoon houdt een cluster niet alleen in de lucht: upgrades, storingen en vakanties gaan ook door.</translation>
    </message>
    <message>
        <source>Together: %1; %2; %3</source>
        <translation>Samen: %1; %2; %3</translation>
    </message>
    <message>
        <source>Together: %1; %2; %3; %4</source>
        <translation>Samen: %1; %2; %3; %4</translation>
    </message>
    <message>
        <source>Together: %1; %2; %3; %4; %5</source>
        <translation>Samen: %1; %2; %3; %4; %5</translation>
    </message>
    <message>
        <source>For %2 of the %3 workloads here the advice is: %1. That is held back by %4: %5 In a zone of its own it would not stand in the way.</source>
        <translation>Voor %2 van de %3 workloads hier is het advies: %1. Dat kan niet vanwege %4: %5 In een eigen zone staat dat de rest niet in de weg.</translation>
    </message>
    <message>
        <source>The advice was %1, but %2 fits on none of the servers for that.</source>
        <translation>Het advies was: %1. Maar %2 past op geen van de servers daarvoor.</translation>
    </message>
    <message>
        <source>%1 for new services</source>
        <translation>%1 voor nieuwe services</translation>
    </message>
    <message>
        <source>Nothing that grows or can be decided: what it is settles it.</source>
        <translation>Niets wat kan groeien of te kiezen is: de aard van deze workload geeft de doorslag.</translation>
    </message>
    <message>
        <source>Not told: how busy a usual hour is. It was taken as the busiest one divided by %1.</source>
        <translation>Hoe druk een gewoon uur is, is niet opgegeven. Er is gerekend met het drukste uur gedeeld door %1.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>% of RAM</source>
        <translation>% van RAM</translation>
    </message>
    <message>
        <source>% of VM RAM</source>
        <translation>% van RAM van de VM</translation>
    </message>
    <message>
        <source>% of allocatable CPU per node</source>
        <translation>% van beschikbare CPU per node</translation>
    </message>
    <message>
        <source>CPUs on control plane</source>
        <translation>CPU&apos;s op de control plane</translation>
    </message>
    <message>
        <source>EUR per FTE</source>
        <translation>EUR per fte</translation>
    </message>
    <message>
        <source>EUR per hour</source>
        <translation>EUR per uur</translation>
    </message>
    <message>
        <source>FTE base</source>
        <translation>fte als basis</translation>
    </message>
    <message>
        <source>GB per 300k series</source>
        <translation>GB per 300.000 reeksen</translation>
    </message>
    <message>
        <source>GB per TB used</source>
        <translation>GB per gebruikte TB</translation>
    </message>
    <message>
        <source>Gbit/s of 10</source>
        <translation>Gbit/s van 10</translation>
    </message>
    <message>
        <source>GiB below 3 TB/day</source>
        <translation>GiB onder 3 TB per dag</translation>
    </message>
    <message>
        <source>GiB per copy</source>
        <translation>GiB per exemplaar</translation>
    </message>
    <message>
        <source>MB idle per sidecar</source>
        <translation>MB in rust per sidecar</translation>
    </message>
    <message>
        <source>MB per 1000 pods and services</source>
        <translation>MB per 1.000 pods en services</translation>
    </message>
    <message>
        <source>MB per max pod</source>
        <translation>MB per pod van het maximum</translation>
    </message>
    <message>
        <source>MiB per max pod</source>
        <translation>MiB per pod van het maximum</translation>
    </message>
    <message>
        <source>core per 300k series</source>
        <translation>core per 300.000 reeksen</translation>
    </message>
    <message>
        <source>core per concurrent job</source>
        <translation>core per gelijktijdige taak</translation>
    </message>
    <message>
        <source>cores below 3 TB/day</source>
        <translation>cores onder 3 TB per dag</translation>
    </message>
    <message>
        <source>cores per copy</source>
        <translation>cores per exemplaar</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>x full backup</source>
        <translation>× volledige backup</translation>
    </message>
    <message>
        <source>kB per answer</source>
        <translation>kB per antwoord</translation>
    </message>
    <message>
        <source>kg CO2e per cm2</source>
        <translation>kg CO2e per cm²</translation>
    </message>
    <message>
        <source>kg CO2e per mm2</source>
        <translation>kg CO2e per mm²</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>lagen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>ms for two proxies</source>
        <translation>ms voor twee proxy&apos;s</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>verhouding</translation>
    </message>
    <message>
        <source>ratio of requests</source>
        <translation>deel van de requests</translation>
    </message>
    <message>
        <source>requests/s per vCPU</source>
        <translation>verzoeken/s per vCPU</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeksen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>to 1</source>
        <translation>op 1</translation>
    </message>
    <message>
        <source>vCPU per 1000 services/2000 sidecars</source>
        <translation>vCPU per 1.000 services/2.000 sidecars</translation>
    </message>
    <message>
        <source>vCPU per node proxy</source>
        <translation>vCPU per proxy van een node</translation>
    </message>
    <message>
        <source>vCPU per pCPU thread</source>
        <translation>vCPU per thread</translation>
    </message>
    <message>
        <source>x a usual hour</source>
        <translation>× een gewoon uur</translation>
    </message>
    <message>
        <source>x core capacity</source>
        <translation>× capaciteit van een core</translation>
    </message>
    <message>
        <source>h</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>fout:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>waarschuwing:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>opmerking:</translation>
    </message>
    <message>
        <source>Zone %1 has hot data on %3 with disks of type %4; NVMe answers much faster: %2.</source>
        <translation>Zone %1 heeft veelgebruikte data op %3 met schijven van het type %4; NVMe antwoordt veel sneller: %2.</translation>
    </message>
    <message>
        <source>Its log or index stands on disk and wants steady IOPS, and a kernel that stays as it is.</source>
        <translation>De log of index staat op schijf en wil gelijkmatige IOPS en een kernel die blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Zone %1: %2. %3</source>
        <translation>Zone %1: %2. %3</translation>
    </message>
    <message>
        <source>where data lies: %1</source>
        <translation>waar de data staat: %1</translation>
    </message>
    <message>
        <source>copies of data in a pool, each on another server</source>
        <translation>kopieën van data in een pool, elk op een andere server</translation>
    </message>
    <message>
        <source>data and coding chunks of Ceph instead of copies: 4+2</source>
        <translation>data- en codeerdelen van Ceph in plaats van kopieën: 4+2</translation>
    </message>
    <message>
        <source>where the operating system of servers lies: %1</source>
        <translation>waar het besturingssysteem van de servers staat: %1</translation>
    </message>
    <message>
        <source>how many times memory is promised to virtual machines: 1.25</source>
        <translation>hoe vaak geheugen aan virtuele machines wordt toegezegd: 1.25</translation>
    </message>
    <message>
        <source>take unused memory back from virtual machines</source>
        <translation>ongebruikt geheugen van virtuele machines terughalen</translation>
    </message>
    <message>
        <source>how many of an option each server has, 0 for none; several times</source>
        <translation>hoe vaak elke server een optie heeft, 0 voor niet; mag vaker</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>Hoe de cijfers tot stand kwamen</translation>
    </message>
    <message>
        <source>Every figure is reckoned from the request, step by step. A step that several figures share is there once; of each, this is the likely reading.</source>
        <translation>Elk cijfer is stap voor stap berekend uit de vraag. Een stap die meer cijfers delen, staat er één keer; van elk staat hier de waarschijnlijke waarde.</translation>
    </message>
    <message>
        <source>How the prices are made up is left out: the amounts in this proposal are the prices that are asked.</source>
        <translation>Hoe de prijzen zijn opgebouwd, is weggelaten: de bedragen in dit voorstel zijn de prijzen die worden gevraagd.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
    <message>
        <source>Each row is a step. What is called plan is the same calculation as that of the plan, done again with the change in brackets.</source>
        <translation>Elke rij is een stap. Wat plan heet, is dezelfde berekening als die van het plan, opnieuw gemaakt met de wijziging tussen haakjes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>%1 – with %2</source>
        <translation>%1 – met %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1: ≈ %2, an estimate (%3, %4)</source>
        <translation>%1: ≈ %2, een schatting (%3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, made the same way; the program shows every one of them.</source>
        <translation>
            <numerusform>Nog %n, op dezelfde manier berekend; het programma laat ze stuk voor stuk zien.</numerusform>
            <numerusform>Nog %n, op dezelfde manier berekend; het programma laat ze stuk voor stuk zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers of the design as it is</source>
        <translation>Servers van het ontwerp zoals het is</translation>
    </message>
    <message>
        <source>Cost a month of the design as it is</source>
        <translation>Kosten per maand van het ontwerp zoals het is</translation>
    </message>
    <message>
        <source>Servers of the changed design</source>
        <translation>Servers van het gewijzigde ontwerp</translation>
    </message>
    <message>
        <source>Cost a month of the changed design</source>
        <translation>Kosten per maand van het gewijzigde ontwerp</translation>
    </message>
    <message>
        <source>Servers more</source>
        <translation>Meer servers</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>Meer per maand</translation>
    </message>
    <message>
        <source>Most replicas that were tried; they all fit</source>
        <translation>Hoogste aantal replica&apos;s dat is geprobeerd; ze passen allemaal</translation>
    </message>
    <message>
        <source>Replicas more that take the next server</source>
        <translation>Extra replica&apos;s die de volgende server vragen</translation>
    </message>
    <message>
        <source>Milliseconds a year in which too few servers are up</source>
        <translation>Milliseconden per jaar waarin te weinig servers draaien</translation>
    </message>
    <message>
        <source>Futures that were drawn and planned</source>
        <translation>Getrokken en doorgerekende mogelijkheden</translation>
    </message>
    <message>
        <source>Share of the futures</source>
        <translation>Aandeel van de mogelijkheden</translation>
    </message>
    <message>
        <source>Place in the sorted row of futures (nearest rank)</source>
        <translation>Plaats in de gesorteerde rij mogelijkheden (nearest rank)</translation>
    </message>
    <message>
        <source>Servers at that place</source>
        <translation>Servers op die plaats</translation>
    </message>
    <message>
        <source>Cost a month at that place</source>
        <translation>Kosten per maand op die plaats</translation>
    </message>
    <message>
        <source>Servers after growth</source>
        <translation>Servers na groei</translation>
    </message>
    <message>
        <source>Cost of the month after growth</source>
        <translation>Kosten van de maand na groei</translation>
    </message>
    <message>
        <source>Single failures survived</source>
        <translation>Overleefde uitval van één server</translation>
    </message>
    <message>
        <source>Failures of two servers survived</source>
        <translation>Overleefde uitval van twee servers</translation>
    </message>
    <message>
        <source>Seconds until it is there</source>
        <translation>Seconden tot het er is</translation>
    </message>
    <message>
        <source>Replicas more while a new version is rolled out</source>
        <translation>Extra replica&apos;s tijdens de uitrol van een nieuwe versie</translation>
    </message>
    <message>
        <source>Of those, how many have room</source>
        <translation>Hoeveel daarvan plek hebben</translation>
    </message>
    <message>
        <source>Replicas that may be missing while a new version is rolled out</source>
        <translation>Replica&apos;s die mogen ontbreken tijdens de uitrol van een nieuwe versie</translation>
    </message>
    <message>
        <source>CPU that stands idle on average</source>
        <translation>CPU die gemiddeld stilstaat</translation>
    </message>
    <message>
        <source>Share of what the network cards can do</source>
        <translation>Aandeel van wat de netwerkkaarten aankunnen</translation>
    </message>
    <message>
        <source>share of the disks of the server</source>
        <translation>aandeel van de schijven van de server</translation>
    </message>
    <message>
        <source>network card of the server</source>
        <translation>netwerkkaart van de server</translation>
    </message>
    <message>
        <source>disk operations there are, billionths</source>
        <translation>beschikbare schijfbewerkingen, miljardsten</translation>
    </message>
    <message>
        <source>disk operations of one, billionths</source>
        <translation>schijfbewerkingen van één, miljardsten</translation>
    </message>
    <message>
        <source>network there is</source>
        <translation>beschikbaar netwerk</translation>
    </message>
    <message>
        <source>network of one</source>
        <translation>netwerk van één</translation>
    </message>
    <message>
        <source>design</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>chance that more are down than may be</source>
        <translation>kans dat er meer uitvallen dan mag</translation>
    </message>
    <message>
        <source>chance in any zone</source>
        <translation>kans in enige zone</translation>
    </message>
    <message>
        <source>row of futures</source>
        <translation>rij mogelijkheden</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>without</source>
        <translation>zonder</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>verlies</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>simulated day</source>
        <translation>gesimuleerde dag</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>CPU need of every workload, of what it is</source>
        <translation>CPU-behoefte van elke workload, ten opzichte van nu</translation>
    </message>
    <message>
        <source>memory need of every workload, of what it is</source>
        <translation>geheugenbehoefte van elke workload, ten opzichte van nu</translation>
    </message>
    <message>
        <source>price of every server, of what it is</source>
        <translation>prijs van elke server, ten opzichte van nu</translation>
    </message>
    <message>
        <source>figures at the low end of their bands</source>
        <translation>cijfers aan de onderkant van hun bandbreedte</translation>
    </message>
    <message>
        <source>figures at the high end of their bands</source>
        <translation>cijfers aan de bovenkant van hun bandbreedte</translation>
    </message>
    <message>
        <source>CPU used at most, moved by</source>
        <translation>hoogste CPU-gebruik, verschoven met</translation>
    </message>
    <message>
        <source>memory used at most, moved by</source>
        <translation>hoogste geheugengebruik, verschoven met</translation>
    </message>
    <message>
        <source>failures survived, moved by</source>
        <translation>overleefde uitval, verschoven met</translation>
    </message>
    <message>
        <source>servers of several types</source>
        <translation>servers van meer typen</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>replica&apos;s</translation>
    </message>
    <message>
        <source>need less by</source>
        <translation>minder behoefte met</translation>
    </message>
    <message>
        <source>replicas more</source>
        <translation>extra replica&apos;s</translation>
    </message>
    <message>
        <source>replicas tried</source>
        <translation>geprobeerde replica&apos;s</translation>
    </message>
    <message>
        <source>replicas more that fit</source>
        <translation>extra replica&apos;s die passen</translation>
    </message>
    <message>
        <source>a year, in milliseconds</source>
        <translation>een jaar, in milliseconden</translation>
    </message>
    <message>
        <source>share of the time that a server is up</source>
        <translation>aandeel van de tijd dat een server draait</translation>
    </message>
    <message>
        <source>futures</source>
        <translation>mogelijkheden</translation>
    </message>
    <message>
        <source>figures drawn from their bands</source>
        <translation>cijfers getrokken uit hun bandbreedte</translation>
    </message>
    <message>
        <source>needs drawn from their ranges</source>
        <translation>behoeften getrokken uit hun spreiding</translation>
    </message>
    <message>
        <source>futures with so many servers or fewer</source>
        <translation>mogelijkheden met zoveel servers of minder</translation>
    </message>
    <message>
        <source>growth a month</source>
        <translation>groei per maand</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>maanden vanaf nu</translation>
    </message>
    <message>
        <source>servers that fail, one by one</source>
        <translation>servers die uitvallen, één voor één</translation>
    </message>
    <message>
        <source>pairs that fail</source>
        <translation>paren die uitvallen</translation>
    </message>
    <message>
        <source>seconds in which the load rises</source>
        <translation>seconden waarin de belasting stijgt</translation>
    </message>
    <message>
        <source>replicas on average</source>
        <translation>replica&apos;s gemiddeld</translation>
    </message>
    <message>
        <source>CPU of a replica</source>
        <translation>CPU van een replica</translation>
    </message>
    <message>
        <source>disk operations</source>
        <translation>schijfbewerkingen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>How long too few servers of each zone are up, a year</source>
        <translation>Hoe lang per jaar in elke zone te weinig servers draaien</translation>
    </message>
    <message>
        <source>Surviving %1</source>
        <translation>Bij uitval van %1</translation>
    </message>
    <message>
        <source>Performance target missed: %1 is %2; the target is below %3.</source>
        <translation>Prestatiedoel niet gehaald: %1 is %2; het doel is minder dan %3.</translation>
    </message>
    <message>
        <source>the CPU overhead of virtual machines</source>
        <translation>de CPU-overhead van VM&apos;s</translation>
    </message>
    <message>
        <source>the share of memory that is ballooned</source>
        <translation>het deel van het geheugen dat met ballooning wordt teruggehaald</translation>
    </message>
    <message>
        <source>the latency of a disk in a virtual machine</source>
        <translation>de latency van een schijf in een VM</translation>
    </message>
    <message>
        <source>the CPU and memory overhead of containers</source>
        <translation>de overhead van containers op CPU en geheugen</translation>
    </message>
    <message>
        <source>the time in which a pod starts</source>
        <translation>de starttijd van een pod</translation>
    </message>
    <message>
        <source>the start time of a new node</source>
        <translation>de opstarttijd van een nieuwe node</translation>
    </message>
    <message>
        <source>Needs have doubled: at a growth of %1 a month, %2</source>
        <translation>De behoefte is verdubbeld: bij een groei van %1 per maand %2</translation>
    </message>
    <message>
        <source>More than three container hosts, the most that is run by hand: at a growth of %1 a month, needs double %2</source>
        <translation>Meer dan drie containerhosts, het meeste wat met de hand te beheren is: bij een groei van %1 per maand verdubbelt de behoefte %2</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>over %1 maanden</translation>
    </message>
    <message>
        <source>in one month</source>
        <translation>over één maand</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SOORT</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) / %1</source>
        <translation>
            <numerusform>%n core / %1</numerusform>
            <numerusform>%n cores / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One release a month or more</source>
        <translation>Eén release per maand of meer</translation>
    </message>
    <message>
        <source>One release a month at most</source>
        <translation>Hoogstens één release per maand</translation>
    </message>
    <message>
        <source>One service or more</source>
        <translation>Eén service of meer</translation>
    </message>
    <message>
        <source>One service at most</source>
        <translation>Hoogstens één service</translation>
    </message>
    <message>
        <source>One team or more</source>
        <translation>Eén team of meer</translation>
    </message>
    <message>
        <source>One team at most</source>
        <translation>Hoogstens één team</translation>
    </message>
    <message>
        <source>One person or more to run a platform</source>
        <translation>Eén persoon of meer om een platform te beheren</translation>
    </message>
    <message>
        <source>One person at most to run a platform</source>
        <translation>Hoogstens één persoon om een platform te beheren</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>VLAN of its own</source>
        <translation>Eigen VLAN</translation>
    </message>
    <message>
        <source>Batch analysis</source>
        <translation>Batchanalyse</translation>
    </message>
    <message>
        <source>Why, and what would lead to another answer</source>
        <translation>Waarom, en wat tot een ander antwoord zou leiden</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Tweede keus</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>The tiers compared</source>
        <translation>De tiers vergeleken</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>What each tier is good and less good for</source>
        <translation>Waar elke tier goed en minder goed voor is</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Voordelen</translation>
    </message>
    <message>
        <source>Drawbacks</source>
        <translation>Nadelen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 is chosen in zone %2, but nothing there is counted by it: it adds nothing to the cost.</source>
        <translation>%1 is gekozen in zone %2, maar niets daar telt ervoor mee: het voegt niets aan de kosten toe.</translation>
    </message>
    <message>
        <source>a number of at least 0, of one hour</source>
        <translation>een getal van minstens 0, van één uur</translation>
    </message>
    <message>
        <source>Node VM of its own</source>
        <translation>Eigen node-VM</translation>
    </message>
    <message>
        <source>figure of the method</source>
        <translation>cijfer van de methode</translation>
    </message>
    <message>
        <source>Most replicas that ran on the day</source>
        <translation>Hoogste aantal replica&apos;s dat die dag draaide</translation>
    </message>
    <message>
        <source>Seconds of the day in which the load is more than the replicas can take</source>
        <translation>Seconden van de dag waarin de belasting meer is dan de replica&apos;s aankunnen</translation>
    </message>
    <message>
        <source>Changes of the number of replicas on the day</source>
        <translation>Wijzigingen van het aantal replica&apos;s op die dag</translation>
    </message>
    <message>
        <source>Replicas without a place</source>
        <translation>Replica&apos;s zonder plek</translation>
    </message>
    <message>
        <source>Futures that need just so many servers</source>
        <translation>Mogelijkheden die precies zoveel servers vragen</translation>
    </message>
    <message>
        <source>Futures in which something has no place</source>
        <translation>Mogelijkheden waarin iets geen plek heeft</translation>
    </message>
    <message>
        <source>Failures after which something that may be left down is left down</source>
        <translation>Uitval waarna iets uit blijft dat uit mag blijven</translation>
    </message>
    <message>
        <source>Pairs of servers that were tried</source>
        <translation>Paren van servers die zijn geprobeerd</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
    </message>
    <message numerus="yes">
        <source>by %n protocol(s)</source>
        <translation>
            <numerusform>via %n protocol</numerusform>
            <numerusform>via %n protocollen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2, %3</source>
        <translation>%1 / %2, %3</translation>
    </message>
    <message>
        <source>length of the protocol (characters)</source>
        <translation>lengte van het protocol (tekens)</translation>
    </message>
    <message>
        <source>port</source>
        <translation>poort</translation>
    </message>
    <message>
        <source>latency (microseconds)</source>
        <translation>latency (microseconden)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (aangenomen)</translation>
    </message>
    <message>
        <source>Assumed: nobody stated the protocol, port or layer; it is what the image, the kind or the published port of the workload usually means. L3, L4 and L7 are the layers of the network at which what stands between looks: addresses, connections, requests.</source>
        <translation>Aangenomen: protocol, poort of laag is niet opgegeven en is afgeleid uit de image, de soort of de gepubliceerde poort van de workload. L3, L4 en L7 zijn de netwerklagen waarop tussenliggende onderdelen meekijken: adressen, verbindingen, verzoeken.</translation>
    </message>
    <message>
        <source>at most %1 there and back</source>
        <translation>hooguit %1 heen en terug</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide richtingen</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>The link from %1 to %2 states how fast an answer must come. The plan does not reckon with that: measure it.</source>
        <translation>Voor de verbinding van %1 naar %2 is opgegeven hoe snel het antwoord er moet zijn. Het plan rekent daar niet mee: meet het.</translation>
    </message>
    <message>
        <source>The link from %1 to %2 leads to another zone and states how fast an answer must come. The plan does not reckon with that: measure it between the zones.</source>
        <translation>De verbinding van %1 naar %2 loopt naar een andere zone, en er is opgegeven hoe snel het antwoord er moet zijn. Het plan rekent daar niet mee: meet het tussen de zones.</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>--chunks divides data over a pool of Ceph, but no zone has one: add --storage ceph.</source>
        <translation>--chunks verdeelt data over een pool van Ceph, maar geen zone heeft er een: voeg --storage ceph toe.</translation>
    </message>
    <message>
        <source>--copies is about a pool of disks, but no zone has one: add --storage ceph or longhorn.</source>
        <translation>--copies gaat over een pool van schijven, maar geen zone heeft er een: voeg --storage ceph of longhorn toe.</translation>
    </message>
    <message>
        <source>%1; of workers only, as the control plane is one node</source>
        <translation>%1; alleen van workers, want de control plane is één node</translation>
    </message>
    <message>
        <source>Replicas that run on average, in thousandths</source>
        <translation>Replica&apos;s die gemiddeld draaien, in duizendsten</translation>
    </message>
    <message>
        <source>Instances on the servers that fail</source>
        <translation>Instanties op de servers die uitvallen</translation>
    </message>
    <message>
        <source>Instances that start again on another server</source>
        <translation>Instanties die op een andere server opnieuw starten</translation>
    </message>
    <message>
        <source>Instances that start again elsewhere</source>
        <translation>Instanties die elders opnieuw starten</translation>
    </message>
    <message>
        <source>Instances on other servers that make room for what must run</source>
        <translation>Instanties op andere servers die ruimte maken voor wat moet draaien</translation>
    </message>
    <message>
        <source>Instances that go on</source>
        <translation>Instanties die doordraaien</translation>
    </message>
    <message>
        <source>Instances that are left down, as they may be</source>
        <translation>Instanties die uit blijven, wat mag</translation>
    </message>
    <message>
        <source>Instances that find no place and must run</source>
        <translation>Instanties die geen plaats vinden en moeten draaien</translation>
    </message>
    <message>
        <source>Instances of all workloads that find no place and must run</source>
        <translation>Instanties van alle workloads die geen plaats vinden en moeten draaien</translation>
    </message>
    <message>
        <source>Instances that are down until the repair, as they may be</source>
        <translation>Instanties die tot het herstel uit zijn, wat mag</translation>
    </message>
    <message>
        <source>instances on the server</source>
        <translation>instanties op de server</translation>
    </message>
    <message>
        <source>instances in all</source>
        <translation>instanties in totaal</translation>
    </message>
    <message>
        <source>instances that fail</source>
        <translation>instanties die uitvallen</translation>
    </message>
    <message>
        <source>on this server</source>
        <translation>op deze server</translation>
    </message>
    <message>
        <source>started again elsewhere</source>
        <translation>elders opnieuw gestart</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>maken ruimte</translation>
    </message>
    <message>
        <source>left down</source>
        <translation>blijven uit</translation>
    </message>
    <message>
        <source>simulated week</source>
        <translation>gesimuleerde week</translation>
    </message>
    <message numerus="yes">
        <source>Workers survive the failure of any %n server(s), proved by placing again; the control plane is one node</source>
        <translation>
            <numerusform>Workers overleven de uitval van elke willekeurige server, bewezen door opnieuw te plaatsen; de control plane is één node</numerusform>
            <numerusform>Workers overleven de uitval van %n willekeurige servers, bewezen door opnieuw te plaatsen; de control plane is één node</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone %1 has licences of more than one hypervisor: %2. Its servers run one of them, and the plan counts the cost of all.</source>
        <translation>Zone %1 heeft licenties van meer dan één hypervisor: %2. Op haar servers draait er één van, en het plan telt de kosten van alle.</translation>
    </message>
    <message>
        <source>The price of %2 in zone %1 is of %3, after the day of the plan: on that day nobody could know it.</source>
        <translation>De prijs van %2 in zone %1 is van %3, na de dag van het plan: op die dag kon niemand hem kennen.</translation>
    </message>
    <message>
        <source>Nowhere: nothing is started again until it is repaired</source>
        <translation>Nergens: niets wordt opnieuw gestart tot hij is hersteld</translation>
    </message>
    <message>
        <source>The control plane is one node. When its server fails, what fails with it is started elsewhere only after the control plane is back; what runs goes on.</source>
        <translation>De control plane is één node. Valt zijn server uit, dan wordt wat mee uitvalt pas elders gestart als de control plane terug is; wat draait, draait door.</translation>
    </message>
    <message>
        <source>By the weekly curve that they have, instead of that day: %1. The average is that of the week, and what is short is that of the day that has most of it.</source>
        <translation>Volgens hun eigen weekcurve in plaats van die dag: %1. Het gemiddelde is dat van de week, en wat tekortkomt is dat van de dag met het meeste tekort.</translation>
    </message>
    <message>
        <source>Zone %1: too few servers are available for %2 (%3 copies): no more than %5 of %4, those for workloads among them.</source>
        <translation>Zone %1: er zijn te weinig servers beschikbaar voor %2 (%3 exemplaren): niet meer dan %5 van %4, die voor workloads meegerekend.</translation>
    </message>
    <message>
        <source>Zone %1 has one control-plane node. What it survives is the failure of servers that run workloads: when the one with the control plane fails, nothing is started again until it is back. It takes %2 nodes to keep a majority.</source>
        <translation>Zone %1 heeft één node voor de control plane. Wat ze overleeft, is de uitval van servers met workloads: valt die met de control plane uit, dan wordt niets opnieuw gestart tot hij terug is. Voor een meerderheid zijn %2 nodes nodig.</translation>
    </message>
    <message>
        <source>Keep a majority of control-plane nodes</source>
        <translation>Houd een meerderheid van control-plane-nodes</translation>
    </message>
    <message>
        <source>of workers only: a control plane is one node</source>
        <translation>alleen van workers: een control plane is één node</translation>
    </message>
    <message>
        <source>That is of servers that run workloads: the control plane is one node, and while that is down nothing is started again.</source>
        <translation>Dat geldt voor servers met workloads: de control plane is één node, en zolang die stilstaat, wordt niets opnieuw gestart.</translation>
    </message>
    <message>
        <source>power without load, of one server</source>
        <translation>vermogen zonder belasting, van één server</translation>
    </message>
    <message>
        <source>power at full load, of one server</source>
        <translation>vermogen bij volle belasting, van één server</translation>
    </message>
    <message>
        <source>Power that the load of these servers adds</source>
        <translation>Vermogen dat de belasting van deze servers toevoegt</translation>
    </message>
    <message>
        <source>Power that the load adds, at this reading&apos;s need and number of servers</source>
        <translation>Vermogen dat de belasting toevoegt, bij de behoefte en het aantal servers van deze waarde</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curve</translation>
    </message>
    <message>
        <source>need at the likely reading</source>
        <translation>behoefte bij de waarschijnlijke waarde</translation>
    </message>
    <message>
        <source>servers at the likely reading</source>
        <translation>servers bij de waarschijnlijke waarde</translation>
    </message>
    <message>
        <source>At most above the least possible with one type of server in each zone</source>
        <translation>Hoogstens boven het minimum met één servertype per zone</translation>
    </message>
    <message>
        <source>above the proven minimum with one type of server in each zone</source>
        <translation>boven het bewezen minimum met één servertype per zone</translation>
    </message>
    <message>
        <source>Zone %1 publishes ports of databases, so that anybody outside may try them: %2.</source>
        <translation>Zone %1 publiceert poorten van databases, zodat iedereen van buiten het er kan proberen: %2.</translation>
    </message>
    <message>
        <source>Publish no ports of databases</source>
        <translation>Publiceer geen poorten van databases</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>zone %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from outside</source>
        <translation>
            <numerusform>%n ervan van buiten</numerusform>
            <numerusform>%n ervan van buiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) among themselves</source>
        <translation>
            <numerusform>%n onderlinge verbinding</numerusform>
            <numerusform>%n onderlinge verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>One container host or more</source>
        <translation>Eén containerhost of meer</translation>
    </message>
    <message>
        <source>One container host at most</source>
        <translation>Hooguit één containerhost</translation>
    </message>
    <message>
        <source>One VM as container host or more</source>
        <translation>Eén VM of meer als containerhost</translation>
    </message>
    <message>
        <source>One VM as container host at most</source>
        <translation>Hooguit één VM als containerhost</translation>
    </message>
    <message>
        <source>“%1”: %2 disks are too few for this level: it needs more, or leaves no room to store anything.</source>
        <translation>“%1”: %2 schijven zijn te weinig voor dit niveau: het heeft er meer nodig, of laat geen ruimte over om iets op te slaan.</translation>
    </message>
    <message>
        <source>--copies and --chunks are two ways to keep data safe in a pool: give one of them.</source>
        <translation>--copies en --chunks zijn twee manieren om gegevens in een pool veilig te bewaren: geef er één van op.</translation>
    </message>
    <message>
        <source>Pairs after which the control plane has no majority</source>
        <translation>Paren waarna het control plane geen meerderheid meer heeft</translation>
    </message>
    <message>
        <source>Members of the control plane that are missed: none, as a majority goes on</source>
        <translation>Leden van het control plane die gemist worden: geen, want een meerderheid draait door</translation>
    </message>
    <message>
        <source>members</source>
        <translation>leden</translation>
    </message>
    <message>
        <source>members that go on</source>
        <translation>leden die doordraaien</translation>
    </message>
    <message>
        <source>Zone %1 runs on no hypervisor, but has licences of one: %2. The plan counts what they cost.</source>
        <translation>Zone %1 draait niet op een hypervisor, maar heeft er wel licenties voor: %2. Het plan telt mee wat ze kosten.</translation>
    </message>
    <message>
        <source>Leave out the hypervisor&apos;s licences</source>
        <translation>De licenties van de hypervisor weglaten</translation>
    </message>
    <message>
        <source>Zone %1 has no servers: %2 runs on every server, and nothing else there asks for one. Add what it is to run beside, or give it a number of replicas.</source>
        <translation>Zone %1 heeft geen servers: %2 draait op elke server, en verder vraagt niets daar om een server. Voeg toe waar het naast moet draaien, of geef het een aantal replica&apos;s.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available, of which the control plane takes %5. Allow more of them, or let the control plane run among the workloads.</source>
        <translation>%1: geen plaats voor %2 van de replica&apos;s: er zijn niet meer dan %4 stuks van %3 beschikbaar, waarvan het control plane er %5 gebruikt. Sta er meer toe, of laat het control plane tussen de workloads draaien.</translation>
    </message>
    <message>
        <source>%1: no place for %2 of its replicas: no more than %4 of %3 are available for their node VM, of which the control plane takes %5. Allow more of them.</source>
        <translation>%1: geen plaats voor %2 van de replica&apos;s: er zijn niet meer dan %4 stuks van %3 beschikbaar voor hun node-VM, waarvan het control plane er %5 gebruikt. Sta er meer toe.</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available, and the control plane takes %3</source>
        <translation>er zijn niet meer dan %2 stuks van %1 beschikbaar, en het control plane gebruikt er %3</translation>
    </message>
    <message>
        <source>no more than %2 of %1 are available for its node VM, and the control plane takes %3</source>
        <translation>er zijn niet meer dan %2 stuks van %1 beschikbaar voor de node-VM, en het control plane gebruikt er %3</translation>
    </message>
    <message>
        <source>daily change of databases</source>
        <translation>dagelijkse wijziging van databases</translation>
    </message>
    <message>
        <source>Service %1: “%2” reserves %3, more than its limit: it cannot use what it reserves.</source>
        <translation>Service %1: “%2” reserveert %3, meer dan de limiet: wat gereserveerd is, kan de service niet gebruiken.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the control plane has no majority left: what then fails is not started again until it is repaired.</source>
        <translation>
            <numerusform>In %n geval heeft het control plane geen meerderheid meer: wat dan uitvalt, start pas weer na de reparatie.</numerusform>
            <numerusform>In %n gevallen heeft het control plane geen meerderheid meer: wat dan uitvalt, start pas weer na de reparatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers only in %1: the control plane is one node. While its server is down nothing is started again, however many failures the row survives.</source>
        <translation>Alleen workers in %1: het control plane is één node. Zolang de server daarvan uit is, start niets opnieuw, hoeveel uitval de rij ook opvangt.</translation>
    </message>
    <message>
        <source>%1, beyond which it does not fit</source>
        <translation>%1, meer past er niet</translation>
    </message>
    <message>
        <source>Zone %1: no node VM has room for %2 (%3 copies): each needs %4 more (%5) than a node VM has room for. Choose larger node VMs.</source>
        <translation>Zone %1: geen node-VM heeft ruimte voor %2 (%3 stuks): elk heeft %4 meer nodig (%5) dan er in een node-VM past. Kies grotere node-VM&apos;s.</translation>
    </message>
    <message>
        <source>Of that, data of databases</source>
        <translation>Daarvan gegevens van databases</translation>
    </message>
    <message>
        <source>servers with this load</source>
        <translation>servers met deze belasting</translation>
    </message>
    <message>
        <source>hours of servers with this load, a week</source>
        <translation>uren van servers met deze belasting, per week</translation>
    </message>
    <message>
        <source>hours in a week</source>
        <translation>uren in een week</translation>
    </message>
    <message>
        <source>data of databases</source>
        <translation>gegevens van databases</translation>
    </message>
    <message>
        <source>Zone %1 promises its memory %2 times, but has no virtual machines to promise it to: that has no effect.</source>
        <translation>Zone %1 belooft zijn geheugen %2 keer, maar heeft geen virtuele machines om het aan te beloven: dat heeft geen effect.</translation>
    </message>
    <message>
        <source>length of the site’s name (characters)</source>
        <translation>lengte van de naam van de locatie (tekens)</translation>
    </message>
    <message>
        <source>Notes and pictures on the canvas</source>
        <translation>Notities en afbeeldingen op het canvas</translation>
    </message>
    <message>
        <source>Length of a note (characters)</source>
        <translation>Lengte van een notitie (tekens)</translation>
    </message>
    <message>
        <source>Size of a picture (bytes)</source>
        <translation>Grootte van een afbeelding (bytes)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Site of its servers</source>
        <translation>Locatie van de servers</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Data to be restored from a backup</source>
        <translation>Data die uit een backup hersteld moet worden</translation>
    </message>
    <message>
        <source>Minimal architecture, planned for %1 · VM sizes as configured</source>
        <translation>Minimale architectuur, gepland voor %1 · VM&apos;s in de ingestelde grootte</translation>
    </message>
    <message>
        <source>Every service uses every database, cache, queue and identity provider.</source>
        <translation>Elke service gebruikt elke database, cache, wachtrij en identity provider.</translation>
    </message>
    <message>
        <source>There are too many to link all with all: the services take turns at them.</source>
        <translation>Het zijn er te veel om alles met alles te verbinden: de services zijn er om en om over verdeeld.</translation>
    </message>
    <message>
        <source>Keeps data and has no other replica running when its server fails: %1. It is back only when its data is restored from a backup, unless the disks are mirrored to another server. How long a restore takes is to be measured.</source>
        <translation>Bewaart data en heeft geen andere replica die draait als de server uitvalt: %1. Het is pas terug als de data uit een backup is hersteld, tenzij de schijven naar een andere server gespiegeld worden. Hoelang dat herstel duurt, moet worden gemeten.</translation>
    </message>
    <message>
        <source>nobody to run a platform</source>
        <translation>niemand om een platform te beheren</translation>
    </message>
    <message>
        <source>not needed: %1 does this</source>
        <translation>niet nodig: %1 doet dit</translation>
    </message>
    <message>
        <source>% of a disk</source>
        <translation>% van een schijf</translation>
    </message>
    <message>
        <source>KiB per write</source>
        <translation>KiB per schrijfactie</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN&apos;s</translation>
    </message>
    <message>
        <source>VNIs</source>
        <translation>VNI&apos;s</translation>
    </message>
    <message>
        <source>licences of Windows in some zones</source>
        <translation>Windows-licenties in sommige zones</translation>
    </message>
    <message>
        <source>Releases must go unnoticed, but zone %1 has a single instance of what keeps data, sessions or identities, which stands still while it is updated or restarted: %2.</source>
        <translation>Van releases mag niemand iets merken, maar in zone %1 draait maar één instance van wat data, sessies of identiteiten bewaart. Die staat stil tijdens een update of herstart: %2.</translation>
    </message>
    <message>
        <source>In zone %1 a backup stands on the same server as the only copy of data, so that with server %2 both are lost. The backup: %3. The data: %4.</source>
        <translation>In zone %1 staat een backup op dezelfde server als de enige kopie van data: valt server %2 weg, dan zijn beide verloren. De backup: %3. De data: %4.</translation>
    </message>
    <message>
        <source>Move the backup to virtual machines in another zone</source>
        <translation>Verplaats de backup naar virtual machines in een andere zone</translation>
    </message>
    <message>
        <source>Run these in several instances</source>
        <translation>Draai hiervan meer dan één instance</translation>
    </message>
    <message>
        <source>Count licences of %1</source>
        <translation>Reken licenties van %1 mee</translation>
    </message>
    <message>
        <source>It takes more than %1 container hosts, the most that is run by hand.</source>
        <translation>Er zijn meer dan %1 containerhosts nodig; meer zijn met de hand niet te beheren.</translation>
    </message>
    <message>
        <source>It takes more than %1 VMs of the usual size as container hosts, the most that is run by hand.</source>
        <translation>Er zijn meer dan %1 VM&apos;s van gewone grootte als containerhost nodig; meer zijn met de hand niet te beheren.</translation>
    </message>
    <message>
        <source>By itself it would suit %1; with the others it takes no platform more.</source>
        <translation>Op zichzelf past %1 het best; samen met de rest is er zo geen extra platform nodig.</translation>
    </message>
    <message>
        <source>A stack as small as this fills no second platform: one does for all of it.</source>
        <translation>Zo&apos;n kleine stack vult geen tweede platform: één is genoeg voor alles.</translation>
    </message>
    <message>
        <source>%1 of the sketch does this, so that the plan neither places nor charges it. Switch it on to have it all the same.</source>
        <translation>%1 in de schets doet dit al, dus het plan plaatst en rekent het niet. Zet het aan om het er toch bij te nemen.</translation>
    </message>
    <message>
        <source>%1 of the sketch do this, so that the plan neither places nor charges it. Switch it on to have it all the same.</source>
        <translation>%1 in de schets doen dit al, dus het plan plaatst en rekent het niet. Zet het aan om het er toch bij te nemen.</translation>
    </message>
    <message>
        <source>not needed: %1 do this</source>
        <translation>niet nodig: %1 doen dit</translation>
    </message>
    <message>
        <source>Not needed: %1 does this. The plan neither places nor charges it.</source>
        <translation>Niet nodig: %1 doet dit. Het plan plaatst en rekent het niet.</translation>
    </message>
    <message>
        <source>Not needed: %1 do this. The plan neither places nor charges it.</source>
        <translation>Niet nodig: %1 doen dit. Het plan plaatst en rekent het niet.</translation>
    </message>
    <message>
        <source>Parts of the platform that every zone has although a workload of the sketch does the same: %1</source>
        <translation>Platformonderdelen die elke zone krijgt, ook als een workload in de schets hetzelfde doet: %1</translation>
    </message>
    <message>
        <source>a part of the platform that the zone does not do without</source>
        <translation>een platformonderdeel dat de zone niet weglaat</translation>
    </message>
    <message>
        <source>parts that are there in any case</source>
        <translation>onderdelen die er in elk geval zijn</translation>
    </message>
    <message>
        <source>Rule of thumb of practice</source>
        <translation>Vuistregel uit de praktijk</translation>
    </message>
    <message numerus="yes">
        <source>The plan itself has %n server(s): its zones have types of their own, or share what the advice keeps apart.</source>
        <translation>
            <numerusform>Het plan zelf heeft %n server: de zones hebben eigen typen, of delen wat het advies uit elkaar houdt.</numerusform>
            <numerusform>Het plan zelf heeft %n servers: de zones hebben eigen typen, of delen wat het advies uit elkaar houdt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not go along, such as data, stays where it is and is counted with it.</source>
        <translation>Wat niet meegaat, zoals data, blijft waar het is en is meegeteld.</translation>
    </message>
    <message>
        <source>counted with: %1</source>
        <translation>meegerekend bij: %1</translation>
    </message>
    <message>
        <source>--parts-on and --parts-off both name &quot;%1&quot;: a zone has a part, or does without it.</source>
        <translation>--parts-on en --parts-off noemen allebei &quot;%1&quot;: een zone heeft een onderdeel, of doet het zonder.</translation>
    </message>
    <message>
        <source>licences of some databases</source>
        <translation>licenties van sommige databases</translation>
    </message>
    <message>
        <source>%1 looks like SQL Server, but no licence of it is chosen: unless it is an edition that is free, its cost is missing from every total.</source>
        <translation>%1 lijkt SQL Server te zijn, maar er is geen licentie voor gekozen: tenzij het een gratis editie is, ontbreken de kosten ervan in elk totaal.</translation>
    </message>
    <message>
        <source>More than %1 container hosts in one zone</source>
        <translation>Meer dan %1 containerhosts in één zone</translation>
    </message>
    <message>
        <source>%1 container hosts in one zone, or fewer</source>
        <translation>%1 containerhosts in één zone, of minder</translation>
    </message>
    <message>
        <source>More than %1 VMs as container hosts in one zone</source>
        <translation>Meer dan %1 VM&apos;s als containerhost in één zone</translation>
    </message>
    <message>
        <source>%1 VMs as container hosts in one zone, or fewer</source>
        <translation>%1 VM&apos;s als containerhost in één zone, of minder</translation>
    </message>
    <message>
        <source>Recommended for %2 of %3 workloads: %1</source>
        <translation>Aanbevolen voor %2 van de %3 workloads: %1</translation>
    </message>
    <message>
        <source>likely cost</source>
        <translation>waarschijnlijke kosten</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 take no server more, but %3 in those there are, %4 a month; any fewer fit as they are.</source>
        <translation>
            <numerusform>Zone %1: %n replica erbij van %2 vraagt geen extra server, maar wel %3 in de huidige servers, %4 per maand.</numerusform>
            <numerusform>Zone %1: %n replica&apos;s erbij van %2 vragen geen extra server, maar wel %3 in de huidige servers, %4 per maand; minder past zonder meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) (disks, memory, network)</source>
        <translation>
            <numerusform>%n optie (schijven, geheugen, netwerk)</numerusform>
            <numerusform>%n opties (schijven, geheugen, netwerk)</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs, by the rule of thumb</source>
        <translation>VM&apos;s, volgens de vuistregel</translation>
    </message>
    <message>
        <source>containers, by the rule of thumb</source>
        <translation>containers, volgens de vuistregel</translation>
    </message>
    <message>
        <source>orchestration, by the rule of thumb</source>
        <translation>orkestratie, volgens de vuistregel</translation>
    </message>
    <message>
        <source>target: CPU that VMs take</source>
        <translation>streefwaarde: CPU die VM&apos;s kosten</translation>
    </message>
    <message>
        <source>target: memory taken back from VMs</source>
        <translation>streefwaarde: geheugen dat VM&apos;s moeten teruggeven</translation>
    </message>
    <message>
        <source>target: latency of disks</source>
        <translation>streefwaarde: latentie van schijven</translation>
    </message>
    <message>
        <source>target: start of a container</source>
        <translation>streefwaarde: starttijd van een container</translation>
    </message>
    <message>
        <source>target: overhead of containers</source>
        <translation>streefwaarde: overhead van containers</translation>
    </message>
    <message>
        <source>target: layers of an image</source>
        <translation>streefwaarde: lagen van een image</translation>
    </message>
    <message>
        <source>target: answer of an API</source>
        <translation>streefwaarde: antwoordtijd van een API</translation>
    </message>
    <message>
        <source>target: start of a pod</source>
        <translation>streefwaarde: starttijd van een pod</translation>
    </message>
    <message>
        <source>target: a new node ready</source>
        <translation>streefwaarde: nieuwe node gereed</translation>
    </message>
    <message>
        <source>CPU that KVM takes, tuned</source>
        <translation>CPU die KVM kost, afgestemd</translation>
    </message>
    <message>
        <source>CPU that KVM takes, as installed</source>
        <translation>CPU die KVM kost, zoals geïnstalleerd</translation>
    </message>
    <message>
        <source>share of the operations that reaches VMs on KVM</source>
        <translation>deel van de I/O&apos;s dat VM&apos;s op KVM bereikt</translation>
    </message>
    <message>
        <source>KVM: memory of a VM&apos;s process</source>
        <translation>KVM: geheugen van het proces van een VM</translation>
    </message>
    <message>
        <source>KVM: share of a VM&apos;s memory for page tables</source>
        <translation>KVM: deel van het geheugen van een VM voor paginatabellen</translation>
    </message>
    <message>
        <source>memory that Proxmox VE keeps</source>
        <translation>geheugen dat Proxmox VE zelf gebruikt</translation>
    </message>
    <message>
        <source>ESXi: memory of each VM</source>
        <translation>ESXi: geheugen per VM</translation>
    </message>
    <message>
        <source>ESXi: memory for each vCPU</source>
        <translation>ESXi: geheugen per vCPU</translation>
    </message>
    <message>
        <source>ESXi: memory for each GiB of the VM</source>
        <translation>ESXi: geheugen per GiB van de VM</translation>
    </message>
    <message>
        <source>CPU that ESXi takes</source>
        <translation>CPU die ESXi kost</translation>
    </message>
    <message>
        <source>memory that ESXi keeps</source>
        <translation>geheugen dat ESXi zelf gebruikt</translation>
    </message>
    <message>
        <source>memory that Hyper-V keeps</source>
        <translation>geheugen dat Hyper-V zelf gebruikt</translation>
    </message>
    <message>
        <source>Hyper-V: memory for the first GiB of a VM</source>
        <translation>Hyper-V: geheugen voor de eerste GiB van een VM</translation>
    </message>
    <message>
        <source>Hyper-V: memory for each further GiB</source>
        <translation>Hyper-V: geheugen voor elke volgende GiB</translation>
    </message>
    <message>
        <source>CPU that Hyper-V takes</source>
        <translation>CPU die Hyper-V kost</translation>
    </message>
    <message>
        <source>KubeVirt: memory of each VM</source>
        <translation>KubeVirt: geheugen per VM</translation>
    </message>
    <message>
        <source>KubeVirt: memory for each vCPU</source>
        <translation>KubeVirt: geheugen per vCPU</translation>
    </message>
    <message>
        <source>KubeVirt: share of a VM&apos;s memory</source>
        <translation>KubeVirt: deel van het geheugen van een VM</translation>
    </message>
    <message>
        <source>KubeVirt: memory for each GPU</source>
        <translation>KubeVirt: geheugen per GPU</translation>
    </message>
    <message>
        <source>KubeVirt: memory on each server</source>
        <translation>KubeVirt: geheugen per server</translation>
    </message>
    <message>
        <source>KubeVirt: CPU on each server</source>
        <translation>KubeVirt: CPU per server</translation>
    </message>
    <message>
        <source>CPU that containers take, as measured</source>
        <translation>CPU die containers kosten, zoals gemeten</translation>
    </message>
    <message>
        <source>memory of the container runtime on a server</source>
        <translation>geheugen van de containerruntime per server</translation>
    </message>
    <message>
        <source>memory that runs beside each container</source>
        <translation>geheugen naast elke container</translation>
    </message>
    <message>
        <source>memory of the operating system of a container host</source>
        <translation>geheugen van het besturingssysteem van een containerhost</translation>
    </message>
    <message>
        <source>memory of Linux in a VM</source>
        <translation>geheugen van Linux in een VM</translation>
    </message>
    <message>
        <source>memory of Windows in a VM</source>
        <translation>geheugen van Windows in een VM</translation>
    </message>
    <message>
        <source>kubeadm: least memory of a control-plane node</source>
        <translation>kubeadm: minste geheugen van een control-plane-node</translation>
    </message>
    <message>
        <source>kubeadm: least CPU of a control-plane node</source>
        <translation>kubeadm: minste CPU van een control-plane-node</translation>
    </message>
    <message>
        <source>memory below which pods are evicted</source>
        <translation>geheugengrens waaronder pods worden verwijderd</translation>
    </message>
    <message>
        <source>GKE: memory kept on nodes below 1 GiB</source>
        <translation>GKE: gereserveerd geheugen op nodes onder 1 GiB</translation>
    </message>
    <message>
        <source>EKS: memory kept on a node</source>
        <translation>EKS: gereserveerd geheugen per node</translation>
    </message>
    <message>
        <source>EKS: memory kept for each pod a node may run</source>
        <translation>EKS: gereserveerd geheugen per pod die mag draaien</translation>
    </message>
    <message>
        <source>AKS: memory kept for each pod a node may run</source>
        <translation>AKS: gereserveerd geheugen per pod die mag draaien</translation>
    </message>
    <message>
        <source>AKS: memory kept on a node</source>
        <translation>AKS: gereserveerd geheugen per node</translation>
    </message>
    <message>
        <source>AKS: share of memory kept at most</source>
        <translation>AKS: hoogste deel van het geheugen dat gereserveerd wordt</translation>
    </message>
    <message>
        <source>CoreDNS: memory of a copy</source>
        <translation>CoreDNS: geheugen per exemplaar</translation>
    </message>
    <message>
        <source>CoreDNS: CPU of a copy</source>
        <translation>CoreDNS: CPU per exemplaar</translation>
    </message>
    <message>
        <source>CoreDNS: copies</source>
        <translation>CoreDNS: exemplaren</translation>
    </message>
    <message>
        <source>CoreDNS: memory for each thousand pods and services</source>
        <translation>CoreDNS: geheugen per duizend pods en services</translation>
    </message>
    <message>
        <source>metrics-server: CPU for each node</source>
        <translation>metrics-server: CPU per node</translation>
    </message>
    <message>
        <source>metrics-server: memory for each node</source>
        <translation>metrics-server: geheugen per node</translation>
    </message>
    <message>
        <source>start of a pod</source>
        <translation>starttijd van een pod</translation>
    </message>
    <message>
        <source>CPU of the agents on each node</source>
        <translation>CPU van de agents per node</translation>
    </message>
    <message>
        <source>memory of the agents on each node</source>
        <translation>geheugen van de agents per node</translation>
    </message>
    <message>
        <source>pods of the agents on each node</source>
        <translation>pods van de agents per node</translation>
    </message>
    <message>
        <source>control-plane nodes that survive a failure</source>
        <translation>control-plane-nodes die een uitval overleven</translation>
    </message>
    <message>
        <source>Longhorn: share of a node&apos;s CPU</source>
        <translation>Longhorn: deel van de CPU van een node</translation>
    </message>
    <message>
        <source>ingress: CPU of a copy</source>
        <translation>ingress: CPU per exemplaar</translation>
    </message>
    <message>
        <source>ingress: memory of a copy</source>
        <translation>ingress: geheugen per exemplaar</translation>
    </message>
    <message>
        <source>ingress: copies</source>
        <translation>ingress: exemplaren</translation>
    </message>
    <message>
        <source>requests a second for each vCPU</source>
        <translation>verzoeken per seconde per vCPU</translation>
    </message>
    <message>
        <source>busiest hour against a usual one</source>
        <translation>drukste uur ten opzichte van een gewoon uur</translation>
    </message>
    <message>
        <source>size of an answer</source>
        <translation>grootte van een antwoord</translation>
    </message>
    <message>
        <source>load balancer: CPU of a copy</source>
        <translation>loadbalancer: CPU per exemplaar</translation>
    </message>
    <message>
        <source>load balancer: memory of a copy</source>
        <translation>loadbalancer: geheugen per exemplaar</translation>
    </message>
    <message>
        <source>load balancer: copies</source>
        <translation>loadbalancer: exemplaren</translation>
    </message>
    <message>
        <source>registry: CPU</source>
        <translation>registry: CPU</translation>
    </message>
    <message>
        <source>registry: memory</source>
        <translation>registry: geheugen</translation>
    </message>
    <message>
        <source>GitOps: CPU</source>
        <translation>GitOps: CPU</translation>
    </message>
    <message>
        <source>GitOps: memory</source>
        <translation>GitOps: geheugen</translation>
    </message>
    <message>
        <source>secrets and policies: CPU</source>
        <translation>secrets en beleidsregels: CPU</translation>
    </message>
    <message>
        <source>secrets and policies: memory</source>
        <translation>secrets en beleidsregels: geheugen</translation>
    </message>
    <message>
        <source>backup of the cluster: CPU</source>
        <translation>back-up van het cluster: CPU</translation>
    </message>
    <message>
        <source>backup of the cluster: memory</source>
        <translation>back-up van het cluster: geheugen</translation>
    </message>
    <message>
        <source>time between two looks of the autoscaler</source>
        <translation>tijd tussen twee metingen van de autoscaler</translation>
    </message>
    <message>
        <source>deviation that the autoscaler ignores</source>
        <translation>afwijking die de autoscaler negeert</translation>
    </message>
    <message>
        <source>time before the autoscaler scales down</source>
        <translation>wachttijd voordat de autoscaler afschaalt</translation>
    </message>
    <message>
        <source>share of replicas that may be down in an update</source>
        <translation>deel van de replica&apos;s dat bij een update weg mag zijn</translation>
    </message>
    <message>
        <source>share of replicas that an update adds</source>
        <translation>deel van de replica&apos;s dat een update er tijdelijk bij zet</translation>
    </message>
    <message>
        <source>time until a silent node is taken for gone</source>
        <translation>tijd tot een stille node als uitgevallen geldt</translation>
    </message>
    <message>
        <source>time that a pod stays on a node that is gone</source>
        <translation>tijd dat een pod op een uitgevallen node blijft</translation>
    </message>
    <message>
        <source>time until high availability acts</source>
        <translation>tijd tot de hoge beschikbaarheid ingrijpt</translation>
    </message>
    <message>
        <source>boot of a VM</source>
        <translation>opstarttijd van een VM</translation>
    </message>
    <message>
        <source>time to add a server</source>
        <translation>tijd om een server toe te voegen</translation>
    </message>
    <message>
        <source>Prometheus: memory for each series</source>
        <translation>Prometheus: geheugen per reeks</translation>
    </message>
    <message>
        <source>Prometheus: series of each node</source>
        <translation>Prometheus: reeksen per node</translation>
    </message>
    <message>
        <source>Prometheus: series of each pod</source>
        <translation>Prometheus: reeksen per pod</translation>
    </message>
    <message>
        <source>monitoring of a small cluster: CPU</source>
        <translation>monitoring van een klein cluster: CPU</translation>
    </message>
    <message>
        <source>monitoring of a small cluster: memory</source>
        <translation>monitoring van een klein cluster: geheugen</translation>
    </message>
    <message>
        <source>writes to disk for each write, RAID 0</source>
        <translation>schrijfacties op schijf per schrijfactie, RAID 0</translation>
    </message>
    <message>
        <source>writes to disk for each write, RAID 1</source>
        <translation>schrijfacties op schijf per schrijfactie, RAID 1</translation>
    </message>
    <message>
        <source>writes to disk for each write, RAID 10</source>
        <translation>schrijfacties op schijf per schrijfactie, RAID 10</translation>
    </message>
    <message>
        <source>writes to disk for each write, RAID 5</source>
        <translation>schrijfacties op schijf per schrijfactie, RAID 5</translation>
    </message>
    <message>
        <source>writes to disk for each write, RAID 6</source>
        <translation>schrijfacties op schijf per schrijfactie, RAID 6</translation>
    </message>
    <message>
        <source>operations a second of a hard disk</source>
        <translation>I/O&apos;s per seconde van een harde schijf</translation>
    </message>
    <message>
        <source>reads a second of a SATA SSD</source>
        <translation>leesacties per seconde van een SATA-ssd</translation>
    </message>
    <message>
        <source>writes a second of a SATA SSD</source>
        <translation>schrijfacties per seconde van een SATA-ssd</translation>
    </message>
    <message>
        <source>reads a second of an NVMe disk</source>
        <translation>leesacties per seconde van een NVMe-schijf</translation>
    </message>
    <message>
        <source>writes a second of an NVMe disk</source>
        <translation>schrijfacties per seconde van een NVMe-schijf</translation>
    </message>
    <message>
        <source>latency of a write to an NVMe disk</source>
        <translation>latentie van een schrijfactie op NVMe</translation>
    </message>
    <message>
        <source>round trip between two servers</source>
        <translation>heen en terug tussen twee servers</translation>
    </message>
    <message>
        <source>latency of a SATA SSD</source>
        <translation>latentie van een SATA-ssd</translation>
    </message>
    <message>
        <source>latency of a hard disk</source>
        <translation>latentie van een harde schijf</translation>
    </message>
    <message>
        <source>space to boot from</source>
        <translation>ruimte om van op te starten</translation>
    </message>
    <message>
        <source>Ceph: memory for each disk</source>
        <translation>Ceph: geheugen per schijf</translation>
    </message>
    <message>
        <source>Ceph: CPU for each disk</source>
        <translation>Ceph: CPU per schijf</translation>
    </message>
    <message>
        <source>Ceph: share at which it warns</source>
        <translation>Ceph: vulling waarbij gewaarschuwd wordt</translation>
    </message>
    <message>
        <source>Ceph: share at which it restores no copies</source>
        <translation>Ceph: vulling waarbij geen kopieën meer hersteld worden</translation>
    </message>
    <message>
        <source>Longhorn: share of a disk kept free</source>
        <translation>Longhorn: deel van een schijf dat vrij blijft</translation>
    </message>
    <message>
        <source>Longhorn: share of a disk of its own kept free</source>
        <translation>Longhorn: deel van een eigen schijf dat vrij blijft</translation>
    </message>
    <message>
        <source>Longhorn: memory on each node</source>
        <translation>Longhorn: geheugen per node</translation>
    </message>
    <message>
        <source>Longhorn: least CPU of a node</source>
        <translation>Longhorn: minste CPU van een node</translation>
    </message>
    <message>
        <source>Longhorn: least memory of a node</source>
        <translation>Longhorn: minste geheugen van een node</translation>
    </message>
    <message>
        <source>Longhorn: network asked for</source>
        <translation>Longhorn: gevraagd netwerk</translation>
    </message>
    <message>
        <source>reduction of backed up data</source>
        <translation>verkleining van back-updata</translation>
    </message>
    <message>
        <source>data that changes in a day</source>
        <translation>data die per dag verandert</translation>
    </message>
    <message>
        <source>data of databases that changes in a day</source>
        <translation>data van databases die per dag verandert</translation>
    </message>
    <message>
        <source>restore points that are kept</source>
        <translation>bewaarde herstelpunten</translation>
    </message>
    <message>
        <source>work space of a backup</source>
        <translation>werkruimte van een back-up</translation>
    </message>
    <message>
        <source>PUE in the Netherlands</source>
        <translation>PUE in Nederland</translation>
    </message>
    <message>
        <source>price of a kWh in the Netherlands</source>
        <translation>prijs van een kWh in Nederland</translation>
    </message>
    <message>
        <source>CO₂ of a kWh in the Netherlands</source>
        <translation>CO₂ per kWh in Nederland</translation>
    </message>
    <message>
        <source>power without load, share of the TDP</source>
        <translation>vermogen zonder belasting, deel van de TDP</translation>
    </message>
    <message>
        <source>power at 10 % load, share of the TDP</source>
        <translation>vermogen bij 10 % belasting, deel van de TDP</translation>
    </message>
    <message>
        <source>power at 50 % load, share of the TDP</source>
        <translation>vermogen bij 50 % belasting, deel van de TDP</translation>
    </message>
    <message>
        <source>power at full load, share of the TDP</source>
        <translation>vermogen bij volle belasting, deel van de TDP</translation>
    </message>
    <message>
        <source>price of an hour of operations</source>
        <translation>prijs van een uur beheer</translation>
    </message>
    <message>
        <source>VAT in the Netherlands</source>
        <translation>btw in Nederland</translation>
    </message>
    <message>
        <source>age from which a price is old</source>
        <translation>leeftijd waarop een prijs verouderd is</translation>
    </message>
    <message>
        <source>CPU where nothing is stated</source>
        <translation>CPU waar niets is opgegeven</translation>
    </message>
    <message>
        <source>memory where nothing is stated</source>
        <translation>geheugen waar niets is opgegeven</translation>
    </message>
    <message>
        <source>GKE: CPU kept, by the size of the node</source>
        <translation>GKE: gereserveerde CPU naar grootte van de node</translation>
    </message>
    <message>
        <source>GKE: memory kept, by the size of the node</source>
        <translation>GKE: gereserveerd geheugen naar grootte van de node</translation>
    </message>
    <message>
        <source>AKS: CPU kept, by the size of the node</source>
        <translation>AKS: gereserveerde CPU naar grootte van de node</translation>
    </message>
    <message>
        <source>AKS before 1.29: memory kept</source>
        <translation>AKS vóór 1.29: gereserveerd geheugen</translation>
    </message>
    <message>
        <source>k3s: size of a server node, by agents</source>
        <translation>k3s: grootte van een servernode naar aantal agents</translation>
    </message>
    <message>
        <source>k3s: the least it needs</source>
        <translation>k3s: minimumeisen</translation>
    </message>
    <message>
        <source>k3s: what it takes, as measured</source>
        <translation>k3s: gemeten verbruik</translation>
    </message>
    <message>
        <source>k3s: size of its database</source>
        <translation>k3s: grootte van de database</translation>
    </message>
    <message>
        <source>RKE2: size of a server node, by agents</source>
        <translation>RKE2: grootte van een servernode naar aantal agents</translation>
    </message>
    <message>
        <source>OpenShift: size of the control plane</source>
        <translation>OpenShift: grootte van de control plane</translation>
    </message>
    <message>
        <source>etcd: size by cluster</source>
        <translation>etcd: grootte naar cluster</translation>
    </message>
    <message>
        <source>ESXi: memory of VMs, as published</source>
        <translation>ESXi: geheugen van VM&apos;s, zoals gepubliceerd</translation>
    </message>
    <message>
        <source>power of a thread, by processor</source>
        <translation>vermogen per thread, naar processor</translation>
    </message>
    <message>
        <source>power of servers, as measured</source>
        <translation>vermogen van servers, zoals gemeten</translation>
    </message>
    <message>
        <source>sum of the largest shares</source>
        <translation>som van de grootste aandelen</translation>
    </message>
    <message numerus="yes">
        <source>Attention: the check of the design finds %n error(s) that must be mended before it can run; the last chapter names them.</source>
        <translation>
            <numerusform>Let op: de controle van het ontwerp vindt %n fout die eerst moet worden verholpen; het laatste hoofdstuk noemt haar.</numerusform>
            <numerusform>Let op: de controle van het ontwerp vindt %n fouten die eerst moeten worden verholpen; het laatste hoofdstuk noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data that is backed up</source>
        <translation>Data in de back-up</translation>
    </message>
    <message>
        <source>No server that is known suits every step of the way on without some standing idle after a later one: rent by the month, or buy for the step of today only.</source>
        <translation>Geen bekende server past bij elke stap van het upgradepad zonder dat er na een latere stap een paar stilstaan: huur per maand, of koop alleen voor de stap van vandaag.</translation>
    </message>
    <message>
        <source>price of the licence</source>
        <translation>prijs van de licentie</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::AdviceView</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>What the guide asks</source>
        <translation>Wat de keuzehulp vraagt</translation>
    </message>
    <message>
        <source>Leave open what is not known: no rule speaks of it. What workloads need stands in their own fields; the rest is below the table.</source>
        <translation>Laat open wat je niet weet: dan telt geen enkele regel daarover mee. Wat workloads nodig hebben, staat in hun eigen velden; de rest staat onder de tabel.</translation>
    </message>
    <message>
        <source>The way on from here</source>
        <translation>Het upgradepad</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Workloads with the tier that is recommended</source>
        <translation>Workloads met de aanbevolen tier</translation>
    </message>
    <message>
        <source>There is nothing to advise on yet. Put workloads in a zone on the sketch, and they appear here.</source>
        <translation>Er valt nog niets te adviseren. Zet op de schets workloads in een zone, dan verschijnen ze hier.</translation>
    </message>
    <message>
        <source>%1 for all workloads</source>
        <translation>%1 voor alle workloads</translation>
    </message>
    <message>
        <source>%1 for %2 of %3 workloads</source>
        <translation>%1 voor %2 van de %3 workloads</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As soon as one of these is so:</source>
        <translation>Zodra een hiervan geldt:</translation>
    </message>
    <message>
        <source>Nothing that the guide knows of would move most workloads on.</source>
        <translation>Niets wat de keuzehulp kent, brengt de meeste workloads een stap verder.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>What the guide knows of %1</source>
        <translation>Wat de keuzehulp weet van %1</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>Gebruik %1 voor %2</translation>
    </message>
    <message>
        <source>Decision guide</source>
        <translation>Keuzehulp</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Risks and targets</source>
        <translation>Risico&apos;s en doelen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippenlijst</translation>
    </message>
    <message>
        <source>Pages of advice</source>
        <translation>Pagina&apos;s met advies</translation>
    </message>
    <message>
        <source>Tick on a checklist</source>
        <translation>Punt op een checklist afvinken</translation>
    </message>
    <message>
        <source>Take a tick away</source>
        <translation>Vinkje weghalen</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Where it would go on to, a zone is already.</source>
        <translation>Waar het verder heen zou gaan, is al een zone.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::AmountField</name>
    <message>
        <source>mixed</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>Give an amount from %1 to %2, or leave it empty.</source>
        <translation>Geef een hoeveelheid van %1 tot en met %2, of laat het leeg.</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Geef een geheel getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Give an amount from %1 to %2.</source>
        <translation>Geef een hoeveelheid van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Give a port from %1 to %2, or leave it empty.</source>
        <translation>Geef een poortnummer van %1 tot en met %2, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ArchitectureView</name>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>Architecture drawing</source>
        <translation>Architectuurtekening</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Tekenhulpmiddelen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Show the whole drawing (1)</source>
        <translation>Toon de hele tekening (1)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Uitzoomen (-)</translation>
    </message>
    <message>
        <source>Show at 100 % (0)</source>
        <translation>Toon op 100 % (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Export the drawing as SVG, PNG or PDF</source>
        <translation>Exporteer de tekening als SVG, PNG of PDF</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Put workloads in a zone on the sketch, and the architecture they need appears here.</source>
        <translation>Er is nog niets te tekenen. Zet workloads in een zone op de schets, dan verschijnt hier de architectuur die ze nodig hebben.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Export drawing…</source>
        <translation>Tekening exporteren…</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Tekening exporteren</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::BaselineList</name>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>≈ %1 a month</source>
        <translation>≈ %1 per maand</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln thread(s), %2</source>
        <translation>
            <numerusform>%1: %Ln thread, %2</numerusform>
            <numerusform>%1: %Ln threads, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>Schijf: %1</translation>
    </message>
    <message>
        <source>GPU: %1 × %2</source>
        <translation>GPU: %1 × %2</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Prijs: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Bron: %1 (%2)</translation>
    </message>
    <message>
        <source>The price is an estimate.</source>
        <translation>De prijs is een schatting.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · hoogstens %2</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::BrandDialog</name>
    <message>
        <source>Import a brand</source>
        <translation>Huisstijl importeren</translation>
    </message>
    <message>
        <source>&amp;Use this brand</source>
        <translation>Deze huisstijl &amp;gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>%1, contrast with paper %2 to 1</source>
        <translation>%1, contrast met papier %2 op 1</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Koppen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Accenten</translation>
    </message>
    <message>
        <source>Introduction in</source>
        <translation>Inleiding in het</translation>
    </message>
    <message>
        <source>Conditions in</source>
        <translation>Voorwaarden in het</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Regel %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>What was remarked</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Use the brand %1</source>
        <translation>Huisstijl %1 gebruiken</translation>
    </message>
    <message>
        <source>Remove the brand %1</source>
        <translation>Huisstijl %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::BrandMenu</name>
    <message>
        <source>Import &amp;another brand…</source>
        <translation>&amp;Andere huisstijl importeren…</translation>
    </message>
    <message>
        <source>&amp;Import a brand…</source>
        <translation>Huisstijl &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Remove the brand %1</source>
        <translation>Huisstijl %1 &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove the brand</source>
        <translation>Huisstijl &amp;verwijderen</translation>
    </message>
    <message>
        <source>Import a brand</source>
        <translation>Huisstijl importeren</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml);;All files (*)</source>
        <translation>Huisstijlbestanden (*.yaml *.yml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>“%1” kon niet worden geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CanvasView</name>
    <message>
        <source>Sketch</source>
        <translation>Schets</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 hernoemen naar %2</translation>
    </message>
    <message>
        <source>Imports into %1</source>
        <translation>Importeert in %1</translation>
    </message>
    <message>
        <source>Imports into a new zone</source>
        <translation>Importeert in een nieuwe zone</translation>
    </message>
    <message>
        <source>Adds %1 to %2</source>
        <translation>Voegt %1 toe aan %2</translation>
    </message>
    <message>
        <source>Adds %1 in a new zone</source>
        <translation>Voegt %1 toe in een nieuwe zone</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <comment>a link between two workloads</comment>
        <translation>%1 heeft %2 nodig</translation>
    </message>
    <message numerus="yes">
        <source>Moves %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Verplaatst %Ln workload naar %1</numerusform>
            <numerusform>Verplaatst %Ln workloads naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what is drawn</source>
        <translation>Terug naar de tekening</translation>
    </message>
    <message>
        <source>Puts %1 between %2 and %3</source>
        <translation>Plaatst %1 tussen %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Kopieert %Ln workload naar %1</numerusform>
            <numerusform>Kopieert %Ln workloads naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked: unlock it first.</source>
        <translation>Dit is vergrendeld: ontgrendel het eerst.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 that a picture may have: make it smaller first.</source>
        <translation>“%1” is groter dan de %2 die een afbeelding mag zijn: verklein de afbeelding eerst.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: a PNG or JPEG file is.</source>
        <translation>“%1” is geen leesbare afbeelding: gebruik een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>Change the words of a note</source>
        <translation>Tekst van een notitie wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln zone(s)</source>
        <translation>
            <numerusform>Klap %Ln zone in</numerusform>
            <numerusform>Klap %Ln zones in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln zone(s)</source>
        <translation>
            <numerusform>Klap %Ln zone uit</numerusform>
            <numerusform>Klap %Ln zones uit</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold zone %1</source>
        <translation>Klap zone %1 in</translation>
    </message>
    <message>
        <source>Unfold zone %1</source>
        <translation>Klap zone %1 uit</translation>
    </message>
    <message numerus="yes">
        <source>Puts %Ln picture(s) here</source>
        <translation>
            <numerusform>Plaatst %Ln afbeelding hier</numerusform>
            <numerusform>Plaatst %Ln afbeeldingen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer of notes is locked or hidden: see View, Layers of the sketch.</source>
        <translation>De laag met notities is vergrendeld of verborgen: zie Beeld, Lagen van de schets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden: show</source>
        <translation>
            <numerusform>%Ln verborgen: tonen</numerusform>
            <numerusform>%Ln verborgen: tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers hidden: show</source>
        <translation>Lagen verborgen: tonen</translation>
    </message>
    <message>
        <source>Show all that is hidden (Shift+H)</source>
        <translation>Toon alles weer (Shift+H)</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Een notitie heeft hooguit %1 tekens.</translation>
    </message>
    <message>
        <source>Another workload has this name already.</source>
        <translation>Een andere workload heeft deze naam al.</translation>
    </message>
    <message>
        <source>Another zone has this name already.</source>
        <translation>Een andere zone heeft deze naam al.</translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln workload(s) to a new zone</source>
        <translation>
            <numerusform>Kopieert %Ln workload naar een nieuwe zone</numerusform>
            <numerusform>Kopieert %Ln workloads naar een nieuwe zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %Ln workload(s) to a new zone</source>
        <translation>
            <numerusform>Verplaatst %Ln workload naar een nieuwe zone</numerusform>
            <numerusform>Verplaatst %Ln workloads naar een nieuwe zone</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked stays, and the zone that it is in.</source>
        <translation>Wat vergrendeld is blijft staan, met de zone waarin het staat.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ChartView</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a kind of workload, a name</source>
        <translation>Doe of vind iets: een actie, een soort workload, een naam</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gevonden opdrachten</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Niets met die naam</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CompareModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln server(s)</source>
        <translation>
            <numerusform>+%Ln server</numerusform>
            <numerusform>+%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln server(s)</source>
        <translation>
            <numerusform>−%Ln server</numerusform>
            <numerusform>−%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln node VM(s)</source>
        <translation>
            <numerusform>+%Ln node-VM</numerusform>
            <numerusform>+%Ln node-VM&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln node VM(s)</source>
        <translation>
            <numerusform>−%Ln node-VM</numerusform>
            <numerusform>−%Ln node-VM&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln instance(s)</source>
        <translation>
            <numerusform>+%Ln instantie</numerusform>
            <numerusform>+%Ln instanties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln instance(s)</source>
        <translation>
            <numerusform>−%Ln instantie</numerusform>
            <numerusform>−%Ln instanties</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 punten</translation>
    </message>
    <message>
        <source>−%1 points</source>
        <translation>−%1 punten</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, beter</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, slechter</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, verschil</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>This project has one scenario. Duplicate it, change the copy, and see here what the change does to servers and cost.</source>
        <translation>Dit project heeft één scenario. Dupliceer het, wijzig de kopie en zie hier wat dat doet met servers en kosten.</translation>
    </message>
    <message>
        <source>Compare with one more scenario</source>
        <translation>Vergelijk met nog een scenario</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Getallen naast elkaar</translation>
    </message>
    <message>
        <source>Workloads that differ</source>
        <translation>Workloads die verschillen</translation>
    </message>
    <message>
        <source>The scenarios have the same workloads.</source>
        <translation>De scenario&apos;s hebben dezelfde workloads.</translation>
    </message>
    <message>
        <source>Scenario to measure against</source>
        <translation>Scenario waarmee vergeleken wordt</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>Leave this scenario out</source>
        <translation>Laat dit scenario weg</translation>
    </message>
    <message>
        <source>Leave scenario %1 out</source>
        <translation>Laat scenario %1 weg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being worked out.</source>
        <translation>%1 wordt doorgerekend.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Scenario dupliceren</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Scenario toevoegen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ContextBar</name>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Wat je met de selectie kunt doen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CostForm</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::Document</name>
    <message>
        <source>Scenario 1</source>
        <translation>Scenario 1</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::EmptyHint</name>
    <message>
        <source>What does the customer want to run?</source>
        <translation>Wat wil de klant laten draaien?</translation>
    </message>
    <message>
        <source>Drag a template from the palette, or double-click here and type a name.</source>
        <translation>Sleep een sjabloon uit het palet hierheen, of dubbelklik en typ een naam.</translation>
    </message>
    <message>
        <source>&amp;Add a workload</source>
        <translation>Workload &amp;toevoegen</translation>
    </message>
    <message>
        <source>Drop a Compose file here: its services become workloads.</source>
        <translation>Sleep een Compose-bestand hierheen: de services worden workloads.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Bestand &amp;importeren…</translation>
    </message>
    <message>
        <source>See how it works on a complete project.</source>
        <translation>Bekijk hoe het werkt aan een compleet project.</translation>
    </message>
    <message>
        <source>Open the &amp;worked example</source>
        <translation>&amp;Uitgewerkt voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rondleiding starten</translation>
    </message>
    <message>
        <source>Begin with an i&amp;ndustry</source>
        <translation>Begin met een b&amp;ranche</translation>
    </message>
    <message>
        <source>Answer &amp;questions</source>
        <translation>&amp;Vragen beantwoorden</translation>
    </message>
    <message>
        <source>The guide fills the sketch from what the customer told.</source>
        <translation>De gids vult de schets met wat de klant heeft verteld.</translation>
    </message>
    <message>
        <source>Five steps through the program itself.</source>
        <translation>In vijf stappen door het programma zelf.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ExplanationPanel</name>
    <message>
        <source>There is nothing to explain yet: press a figure under the sketch.</source>
        <translation>Er is nog niets uit te leggen: kies een getal onder de schets.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Node VMs</source>
        <translation>Node-VM&apos;s</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Cost of a workload</source>
        <translation>Kosten van een workload</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Cost a month, everything</source>
        <translation>Kosten per maand, alles samen</translation>
    </message>
    <message>
        <source>CPU with overhead</source>
        <translation>CPU met overhead</translation>
    </message>
    <message>
        <source>Memory with overhead</source>
        <translation>Geheugen met overhead</translation>
    </message>
    <message>
        <source>CPU in use</source>
        <translation>CPU in gebruik</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Geheugen in gebruik</translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation>Schijf in gebruik</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Failures survived</source>
        <translation>Overleefde uitval</translation>
    </message>
    <message>
        <source>Proven gap</source>
        <translation>Bewezen verschil</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>Figure to explain</source>
        <translation>Uit te leggen getal</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>Servers, everything</source>
        <translation>Servers, alles</translation>
    </message>
    <message>
        <source>Density, everything</source>
        <translation>Dichtheid, alles</translation>
    </message>
    <message>
        <source>Instances, everything</source>
        <translation>Instanties, alles</translation>
    </message>
    <message>
        <source>Fit on one server or node VM</source>
        <translation>Passen op één server of node-VM</translation>
    </message>
    <message>
        <source>Density of a workload</source>
        <translation>Dichtheid van een workload</translation>
    </message>
    <message>
        <source>Cost once, everything</source>
        <translation>Eenmalige kosten, alles</translation>
    </message>
    <message>
        <source>CPU asked for</source>
        <translation>Gevraagde CPU</translation>
    </message>
    <message>
        <source>Memory asked for</source>
        <translation>Gevraagd geheugen</translation>
    </message>
    <message>
        <source>Disk asked for</source>
        <translation>Gevraagde schijfruimte</translation>
    </message>
    <message>
        <source>GPUs asked for</source>
        <translation>Gevraagde GPU&apos;s</translation>
    </message>
    <message>
        <source>CPU in use, share</source>
        <translation>CPU in gebruik, aandeel</translation>
    </message>
    <message>
        <source>Memory in use, share</source>
        <translation>Geheugen in gebruik, aandeel</translation>
    </message>
    <message>
        <source>Disk in use, share</source>
        <translation>Schijfruimte in gebruik, aandeel</translation>
    </message>
    <message>
        <source>CPU of the server</source>
        <translation>CPU van de server</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Geheugen van de server</translation>
    </message>
    <message>
        <source>Disk of the server</source>
        <translation>Schijfruimte van de server</translation>
    </message>
    <message>
        <source>GPUs of the server</source>
        <translation>GPU&apos;s van de server</translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation>GPU&apos;s in gebruik</translation>
    </message>
    <message>
        <source>CPU of an instance</source>
        <translation>CPU van een instantie</translation>
    </message>
    <message>
        <source>Memory of an instance</source>
        <translation>Geheugen van een instantie</translation>
    </message>
    <message>
        <source>Disk of an instance</source>
        <translation>Schijfruimte van een instantie</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>GPU&apos;s van een instantie</translation>
    </message>
    <message>
        <source>Overhead, share</source>
        <translation>Overhead, aandeel</translation>
    </message>
    <message>
        <source>Failures tried</source>
        <translation>Beproefde uitval</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanties</translation>
    </message>
    <message>
        <source>Assumed size</source>
        <translation>Aangenomen grootte</translation>
    </message>
    <message>
        <source>Least possible cost of servers and licences</source>
        <translation>Laagst mogelijke kosten van servers en licenties</translation>
    </message>
    <message>
        <source>Proven gap, everything</source>
        <translation>Bewezen verschil, alles</translation>
    </message>
    <message>
        <source>Least possible cost of servers and licences, everything</source>
        <translation>Laagst mogelijke kosten van servers en licenties, alles</translation>
    </message>
    <message>
        <source>Sold a month</source>
        <translation>Verkoop per maand</translation>
    </message>
    <message>
        <source>Sold a month, everything</source>
        <translation>Verkoop per maand, alles</translation>
    </message>
    <message>
        <source>Sold once, everything</source>
        <translation>Verkoop eenmalig, alles</translation>
    </message>
    <message>
        <source>Sold once</source>
        <translation>Verkoop eenmalig</translation>
    </message>
    <message>
        <source>VAT a month</source>
        <translation>Btw per maand</translation>
    </message>
    <message>
        <source>VAT once</source>
        <translation>Btw eenmalig</translation>
    </message>
    <message>
        <source>With VAT, a month</source>
        <translation>Inclusief btw, per maand</translation>
    </message>
    <message>
        <source>With VAT, once</source>
        <translation>Inclusief btw, eenmalig</translation>
    </message>
    <message>
        <source>Cost over the months looked ahead</source>
        <translation>Kosten over de periode vooruit</translation>
    </message>
    <message>
        <source>Sold over the months looked ahead</source>
        <translation>Verkoop over de periode vooruit</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>Maanden vooruit</translation>
    </message>
    <message>
        <source>Part, cost once</source>
        <translation>Onderdeel, kosten eenmalig</translation>
    </message>
    <message>
        <source>Part, cost a month</source>
        <translation>Onderdeel, kosten per maand</translation>
    </message>
    <message>
        <source>Basis of the costs</source>
        <translation>Uitgangspunten van de kosten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Cost of servers and licences that the bound is of</source>
        <translation>Kosten van servers en licenties waarop de ondergrens slaat</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>Power on average</source>
        <translation>Gemiddeld vermogen</translation>
    </message>
    <message>
        <source>Energy a month</source>
        <translation>Energie per maand</translation>
    </message>
    <message>
        <source>CO2 a month</source>
        <translation>CO2 per maand</translation>
    </message>
    <message>
        <source>Data to back up</source>
        <translation>Data om te backuppen</translation>
    </message>
    <message>
        <source>Backups: the full copy</source>
        <translation>Backups: de volledige kopie</translation>
    </message>
    <message>
        <source>Backups: daily changes</source>
        <translation>Backups: dagelijkse wijzigingen</translation>
    </message>
    <message>
        <source>Backups: room to work</source>
        <translation>Backups: werkruimte</translation>
    </message>
    <message>
        <source>Space for backups</source>
        <translation>Ruimte voor backups</translation>
    </message>
    <message>
        <source>Between servers</source>
        <translation>Tussen servers</translation>
    </message>
    <message>
        <source>To and from outside</source>
        <translation>Van en naar buiten</translation>
    </message>
    <message>
        <source>Inside servers</source>
        <translation>Binnen servers</translation>
    </message>
    <message>
        <source>Disk operations of a server</source>
        <translation>Schijfbewerkingen van een server</translation>
    </message>
    <message>
        <source>Disk operations, share</source>
        <translation>Schijfbewerkingen, aandeel</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>CPU in the busiest hour</source>
        <translation>CPU in het drukste uur</translation>
    </message>
    <message>
        <source>Sum of the peaks</source>
        <translation>Som van de pieken</translation>
    </message>
    <message>
        <source>Hours looked at</source>
        <translation>Bekeken uren</translation>
    </message>
    <message>
        <source>Saved by peaks apart, a month</source>
        <translation>Bespaard door gespreide pieken, per maand</translation>
    </message>
    <message>
        <source>Servers for the sum of the peaks</source>
        <translation>Servers voor de som van de pieken</translation>
    </message>
    <message>
        <source>Cost for the sum of the peaks</source>
        <translation>Kosten voor de som van de pieken</translation>
    </message>
    <message>
        <source>Instances that may be left down</source>
        <translation>Instanties die plat mogen blijven</translation>
    </message>
    <message>
        <source>Workloads that may be left down</source>
        <translation>Workloads die plat mogen blijven</translation>
    </message>
    <message>
        <source>Saved by leaving down, a month</source>
        <translation>Bespaard door plat te laten, per maand</translation>
    </message>
    <message>
        <source>Servers if everything must run</source>
        <translation>Servers als alles moet draaien</translation>
    </message>
    <message>
        <source>Cost if everything must run</source>
        <translation>Kosten als alles moet draaien</translation>
    </message>
    <message>
        <source>Servers of the storage pool</source>
        <translation>Servers van de opslagpool</translation>
    </message>
    <message>
        <source>All disks of the pool</source>
        <translation>Alle schijven van de pool</translation>
    </message>
    <message>
        <source>Room for data</source>
        <translation>Ruimte voor data</translation>
    </message>
    <message>
        <source>Room for data after a failure</source>
        <translation>Ruimte voor data na een uitval</translation>
    </message>
    <message>
        <source>Data kept in the pool</source>
        <translation>Data in de pool</translation>
    </message>
    <message>
        <source>Writes over the network</source>
        <translation>Schrijfverkeer over het netwerk</translation>
    </message>
    <message>
        <source>Options of servers</source>
        <translation>Opties van servers</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wordt uitgerekend…</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ExportDialog</name>
    <message>
        <source>Tick at least one scenario.</source>
        <translation>Vink minstens één scenario aan.</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>Vink minstens één onderdeel aan.</translation>
    </message>
    <message>
        <source>The plan is still being worked out, or has an error.</source>
        <translation>Het plan wordt nog doorgerekend of bevat een fout.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Export the proposal</source>
        <translation>Voorstel exporteren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Grondplan</source>
        <translation>Grondplan</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>Het voorstel staat in ‘%1’.</translation>
    </message>
    <message>
        <source>&amp;Language of the proposal</source>
        <translation>&amp;Taal van het voorstel</translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation>S&amp;cenario&apos;s</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Onderdelen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FigureButton</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, being worked out again</source>
        <translation>%1, wordt opnieuw doorgerekend</translation>
    </message>
    <message>
        <source>%1 — press to see how it was worked out</source>
        <translation>%1 — kies om te zien hoe het is berekend</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FigureStrip</name>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Proven gap</source>
        <translation>Bewezen verschil</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Uitval</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Working out the plan</source>
        <translation>Plan wordt doorgerekend</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Looking for a cheaper plan</source>
        <translation>Zoekt naar een goedkoper plan</translation>
    </message>
    <message>
        <source>%1 — press to stop; the figures stay as they are</source>
        <translation>%1 — kies om te stoppen; de cijfers blijven zoals ze zijn</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FigureTableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zone:</source>
        <translation>Zone:</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar het blijft</translation>
    </message>
    <message>
        <source>What each layer adds</source>
        <translation>Wat elke laag toevoegt</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Cost per month by workload</source>
        <translation>Kosten per maand per workload</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Sizes that nobody stated</source>
        <translation>Groottes die niemand heeft opgegeven</translation>
    </message>
    <message>
        <source>There are no figures yet. Put workloads in a zone on the sketch, and they appear here.</source>
        <translation>Er zijn nog geen cijfers. Zet workloads in een zone op de schets, dan verschijnen ze hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Basis of the costs</source>
        <translation>Uitgangspunten van de kosten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>A name, or cost &gt; 500, tier = vm, unplaced</source>
        <translation>Een naam, of kosten &gt; 500, laag = vm, ongeplaatst</translation>
    </message>
    <message>
        <source>Words of a name, and what must be true: %1. Numbers compare with =, &lt;, &gt; and the like.</source>
        <translation>Woorden uit een naam, en waaraan het moet voldoen: %1. Getallen vergelijk je met =, &lt;, &gt; en dergelijke.</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Vorige (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Volgende (Enter)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Replace in names</source>
        <translation>Vervangen in namen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the how manieth of how many found</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gevonden</numerusform>
            <numerusform>%Ln gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>‘%1’ vervangen door ‘%2’</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>what was found, which is not drawn</comment>
        <translation>%1: verborgen</translation>
    </message>
    <message>
        <source>Nothing is replaced, as two would be called “%1”.</source>
        <translation>Er is niets vervangen, want dan heten er twee “%1”.</translation>
    </message>
    <message>
        <source>Nothing is replaced, as a note would be longer than a note may be.</source>
        <translation>Er is niets vervangen, want dan wordt een notitie langer dan mag.</translation>
    </message>
    <message>
        <source>Nothing is replaced: no name would change, or one would be empty.</source>
        <translation>Er is niets vervangen: er verandert geen naam, of er zou een naam leeg worden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln vervangen</numerusform>
            <numerusform>%Ln vervangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FindingsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the plan remarks</source>
        <translation>Opmerkingen bij het plan</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Niets om naar te kijken.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Verhelpen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) state no disk of their own; those of their templates were used: %1.</source>
        <translation>
            <numerusform>%Ln workload geeft geen eigen schijf op; die van het sjabloon is gebruikt: %1.</numerusform>
            <numerusform>%Ln workloads geven geen eigen schijf op; die van hun sjabloon is gebruikt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) state no size of their own; assumed ones were used: %1. Give them requests to be sure.</source>
        <translation>
            <numerusform>%Ln workload geeft geen eigen grootte op; die is aangenomen: %1. Geef een request op om zeker te zijn.</numerusform>
            <numerusform>%Ln workloads geven geen eigen grootte op; die is aangenomen: %1. Geef requests op om zeker te zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it would cost is being worked out…</source>
        <translation>Wat het zou kosten, wordt uitgerekend…</translation>
    </message>
    <message>
        <source>Mends this</source>
        <translation>Lost dit op</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::HistoryPanel</name>
    <message>
        <source>%1 more a month</source>
        <translation>%1 meer per maand</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 minder per maand</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Zoals geopend</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Stappen die ongedaan gemaakt kunnen worden</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln workload(s) found.</source>
        <translation>
            <numerusform>%Ln workload gevonden.</numerusform>
            <numerusform>%Ln workloads gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they ask for %1 and %2, of which %3 and %4 are stated; the rest is assumed.</source>
        <translation>Samen vragen ze %1 en %2, waarvan %3 en %4 zijn opgegeven; de rest is aangenomen.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>Variables without a value: %1</source>
        <translation>Variabelen zonder waarde: %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replica&apos;s</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln opmerking</numerusform>
            <numerusform>%Ln opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation>Een nieuwe zone</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Name of the zone</source>
        <translation>&amp;Naam van de zone</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Tier</translation>
    </message>
    <message>
        <source>Workloads found</source>
        <translation>Gevonden workloads</translation>
    </message>
    <message>
        <source>What was remarked</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Nothing was found that can be planned.</source>
        <translation>Er is niets gevonden om door te rekenen.</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln workload(s)</source>
        <translation>
            <numerusform>Importeer %Ln workload</numerusform>
            <numerusform>Importeer %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::Inspector</name>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s)</source>
        <translation>
            <numerusform>%Ln zone</numerusform>
            <numerusform>%Ln zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln verbinding</numerusform>
            <numerusform>%Ln verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::IntakeForm</name>
    <message>
        <source>Intake: %1</source>
        <translation>Intake: %1</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::IntakeGuide</name>
    <message numerus="yes">
        <source>The %Ln workload(s) of the filling before go, with what was changed in them.</source>
        <translation>
            <numerusform>De workload van de vorige keer verdwijnt, met wat daarin is gewijzigd.</numerusform>
            <numerusform>De %Ln workloads van de vorige keer verdwijnen, met wat daarin is gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Aanbevolen: %1</translation>
    </message>
    <message>
        <source>Fill the scenario from the intake</source>
        <translation>Scenario vullen vanuit de intake</translation>
    </message>
    <message>
        <source>Guide for a scenario</source>
        <translation>Gids voor een scenario</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Fill the scenario</source>
        <translation>Scenario v&amp;ullen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Assumed, where nothing is told</source>
        <translation>Aangenomen, waar niets is opgegeven</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::LicenceList</name>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Counted by: %1</source>
        <translation>Geteld naar: %1</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Ten minste: %1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Prijs: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Bron: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::LinkInspector</name>
    <message>
        <source>Change the bandwidth</source>
        <translation>Bandbreedte wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln verbinding</numerusform>
            <numerusform>%Ln verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 heeft %2 nodig</translation>
    </message>
    <message>
        <source>Drawn by hand.</source>
        <translation>Met de hand getekend.</translation>
    </message>
    <message>
        <source>From the import: %1.</source>
        <translation>Uit de import: %1.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreedte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>For example 100 Mbit/s or 1 Gbit/s; a bare number is Mbit/s</source>
        <translation>Bijvoorbeeld 100 Mbit/s of 1 Gbit/s; een kaal getal is Mbit/s</translation>
    </message>
    <message>
        <source>Change the protocol</source>
        <translation>Protocol wijzigen</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Poort wijzigen</translation>
    </message>
    <message>
        <source>Change the layer</source>
        <translation>Laag wijzigen</translation>
    </message>
    <message>
        <source>Change the latency</source>
        <translation>Latency wijzigen</translation>
    </message>
    <message>
        <source>Change the direction</source>
        <translation>Richting wijzigen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (aangenomen)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>For example HTTPS, PostgreSQL, AMQP</source>
        <translation>Bijvoorbeeld HTTPS, PostgreSQL, AMQP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>That the workload the link leads to listens to</source>
        <translation>Waarop de workload luistert waar de verbinding naartoe gaat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>L3: addresses</source>
        <translation>L3: adressen</translation>
    </message>
    <message>
        <source>L4: connections</source>
        <translation>L4: verbindingen</translation>
    </message>
    <message>
        <source>L7: requests</source>
        <translation>L7: verzoeken</translation>
    </message>
    <message>
        <source>How far what stands between looks into the traffic: L4 goes past an ingress or reverse proxy, L3 past a load balancer too</source>
        <translation>Hoe ver tussenliggende onderdelen in het verkeer kijken: L4 gaat buiten ingress en reverse proxy om, L3 ook buiten de load balancer</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>any</source>
        <translation>geen eis</translation>
    </message>
    <message>
        <source>At most so long there and back, for example 2 ms</source>
        <translation>Hooguit zo lang heen en terug, bijvoorbeeld 2 ms</translation>
    </message>
    <message>
        <source>Both ask the other</source>
        <translation>Ze bevragen elkaar</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Open the &amp;worked example</source>
        <translation>&amp;Uitgewerkt voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan a&amp;ls…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exporteren…</translation>
    </message>
    <message>
        <source>Export the &amp;drawing…</source>
        <translation>&amp;Tekening exporteren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panelen</translation>
    </message>
    <message>
        <source>Next pa&amp;rt of the window</source>
        <translation>Volgend deel van het venste&amp;r</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliceren…</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Scenario dupliceren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Scenario hernoemen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Grondplan</source>
        <translation>&amp;Over Grondplan</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>O&amp;pnieuw: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschappen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exporteren</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom to 1&amp;00 %</source>
        <translation>Op 1&amp;00 %</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Pa&amp;ssend maken</translation>
    </message>
    <message>
        <source>Do or find an&amp;ything</source>
        <translation>&amp;Iets doen of vinden</translation>
    </message>
    <message>
        <source>Find a &amp;kind of workload</source>
        <translation>&amp;Soort workload zoeken</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Schi&amp;kken</translation>
    </message>
    <message>
        <source>New from a s&amp;tarter</source>
        <translation>Nieuw &amp;vanuit een startpunt</translation>
    </message>
    <message>
        <source>&amp;Brand of the proposal</source>
        <translation>&amp;Huisstijl van het voorstel</translation>
    </message>
    <message>
        <source>&amp;Guide…</source>
        <translation>&amp;Gids…</translation>
    </message>
    <message>
        <source>&amp;Tour of five steps</source>
        <translation>&amp;Rondleiding in vijf stappen</translation>
    </message>
    <message>
        <source>La&amp;yers of the sketch</source>
        <translation>La&amp;gen van de schets</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::MainWindow</name>
    <message>
        <source>Saved “%1”</source>
        <translation>‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>%1[*] – Grondplan</source>
        <translation>%1[*] – Grondplan</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>About Grondplan</source>
        <translation>Over Grondplan</translation>
    </message>
    <message>
        <source>Grondplan %1</source>
        <translation>Grondplan %1</translation>
    </message>
    <message>
        <source>Plans what to run workloads on: how many servers, at what cost, and why.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Berekent waar je workloads op draait: hoeveel servers, tegen welke kosten en waarom.

Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>It is hidden. Shift+H shows all that is hidden.</source>
        <translation>Dit is verborgen. Shift+H toont alles weer.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::NodeSizes</name>
    <message>
        <source>not everything fits</source>
        <translation>niet alles past</translation>
    </message>
    <message>
        <source>%1 a month, chosen</source>
        <translation>%1 per maand, gekozen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sizes of node VMs</source>
        <translation>Groottes van node-VM&apos;s</translation>
    </message>
    <message>
        <source>The zone gets the size that costs least</source>
        <translation>De zone krijgt de goedkoopste grootte</translation>
    </message>
    <message>
        <source>Add size</source>
        <translation>Grootte toevoegen</translation>
    </message>
    <message>
        <source>Remove size</source>
        <translation>Grootte weghalen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::NoteInspector</name>
    <message>
        <source>mixed</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>Change the words of a note</source>
        <translation>Tekst van een notitie wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %Ln note(s)</source>
        <translation>
            <numerusform>Kleur van %Ln notitie wijzigen</numerusform>
            <numerusform>Kleur van %Ln notities wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour of a note</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Notes and pictures are drawn, and take no part in the plan. A note has at most %1 characters.</source>
        <translation>Notities en afbeeldingen staan op de schets en tellen niet mee in het plan. Een notitie heeft hooguit %1 tekens.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::OutlookView</name>
    <message>
        <source>Outlook</source>
        <translation>Vooruitblik</translation>
    </message>
    <message>
        <source>Pages of the outlook</source>
        <translation>Pagina&apos;s van de vooruitblik</translation>
    </message>
    <message>
        <source>There is no plan to look ahead from yet. Put workloads in a zone on the sketch.</source>
        <translation>Er is nog geen plan om vanuit vooruit te kijken. Zet workloads in een zone op de schets.</translation>
    </message>
    <message>
        <source>How far it is worked out</source>
        <translation>Hoe ver de berekening is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Uitrekenen</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wordt uitgerekend</translation>
    </message>
    <message>
        <source>Cancelled; nothing was worked out.</source>
        <translation>Geannuleerd; er is niets uitgerekend.</translation>
    </message>
    <message>
        <source>Not everything has a place, so there is nothing to look ahead from. The warnings say what is short.</source>
        <translation>Niet alles heeft een plek, dus er valt niets vooruit te kijken. De meldingen zeggen wat er tekortkomt.</translation>
    </message>
    <message>
        <source>Show &amp;how the figures came about</source>
        <translation>Laat zien &amp;hoe de cijfers tot stand kwamen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::PartList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a part to see what switching it would do.</source>
        <translation>Kies een onderdeel om te zien wat omschakelen zou doen.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>%1: being worked out…</source>
        <translation>%1: wordt berekend…</translation>
    </message>
    <message>
        <source>By the rule of thumb the platform takes its share as a whole; only the detailed profile counts each part.</source>
        <translation>Volgens de vuistregel neemt het platform als geheel zijn deel; alleen het gedetailleerde profiel telt elk onderdeel.</translation>
    </message>
    <message>
        <source>Parts of the platform</source>
        <translation>Onderdelen van het platform</translation>
    </message>
    <message>
        <source>nothing to do yet</source>
        <translation>nog niet nodig</translation>
    </message>
    <message>
        <source>done in the sketch</source>
        <translation>gebeurt al in de schets</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::PlanView</name>
    <message>
        <source>These figures are being worked out again.</source>
        <translation>Deze cijfers worden opnieuw doorgerekend.</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>Het plan wordt doorgerekend.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ProjectFiles</name>
    <message>
        <source>Untitled project</source>
        <translation>Naamloos project</translation>
    </message>
    <message>
        <source>Grondplan</source>
        <translation>Grondplan</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Wijzigingen in ‘%1’ opslaan?</translation>
    </message>
    <message>
        <source>Grondplan projects (*.%1);;All files (*)</source>
        <translation>Grondplan-projecten (*.%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 openen…</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>‘%1’ kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Compose files (*.yml *.yaml);;All files (*)</source>
        <translation>Compose-bestanden (*.yml *.yaml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import into the scenario</source>
        <translation>Importeren in het scenario</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln bestand lezen…</numerusform>
            <numerusform>%Ln bestanden lezen…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>‘%1’ kon niet worden geïmporteerd.</translation>
    </message>
    <message>
        <source>The worked example could not be read.</source>
        <translation>Het uitgewerkte voorbeeld kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Project opslaan als</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 opslaan…</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>‘%1’ kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened. Nothing was written.</source>
        <translation>‘%1’ is sinds het openen door iemand anders gewijzigd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>‘%1’ is opgeslagen.</translation>
    </message>
    <message>
        <source>The project to start from could not be read.</source>
        <translation>Het startproject kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ProjectInspector</name>
    <message>
        <source>Rename scenario</source>
        <translation>Scenario hernoemen</translation>
    </message>
    <message>
        <source>Overhead by the rule of thumb: shares of each layer.</source>
        <translation>Overhead volgens de vuistregel: een aandeel per laag.</translation>
    </message>
    <message>
        <source>Overhead in detail: each part with its own size.</source>
        <translation>Overhead in detail: elk onderdeel met zijn eigen grootte.</translation>
    </message>
    <message>
        <source>Prices in %1, without VAT.</source>
        <translation>Prijzen in %1, exclusief btw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln replica</numerusform>
            <numerusform>%Ln replica&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 geheugen</translation>
    </message>
    <message>
        <source>%1 of disk</source>
        <translation>%1 schijf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What runs in it</source>
        <translation>Wat erin draait</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profiel wijzigen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Change what is to be expected</source>
        <translation>Verwachting wijzigen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Add or change a scenario</source>
        <translation>Scenario toevoegen of wijzigen</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::TemplatePalette</name>
    <message>
        <source>Find a kind of workload</source>
        <translation>Zoek een soort workload</translation>
    </message>
    <message>
        <source>Kinds of workload</source>
        <translation>Soorten workloads</translation>
    </message>
    <message>
        <source>Add a zone</source>
        <translation>Zone toevoegen</translation>
    </message>
    <message>
        <source>A zone is where workloads run: a stack of layers on servers</source>
        <translation>Een zone is waar workloads draaien: een stapel lagen op servers</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An estimate, to be replaced by measurement.</source>
        <translation>Een schatting, te vervangen door een meting.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1
%2 for each replica
%3</source>
        <translation>%1
%2 per replica
%3</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::TextField</name>
    <message>
        <source>mixed</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Dit mag niet leeg zijn.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::Tour</name>
    <message>
        <source>Put a workload on the canvas</source>
        <translation>Zet een workload op het canvas</translation>
    </message>
    <message>
        <source>Drag one from the list to the canvas, or double-click the canvas and type a name: “api 4x2c4g” is an API of 4 replicas with 2 vCPU and 4 GiB each.</source>
        <translation>Sleep er een uit de lijst naar het canvas, of dubbelklik op het canvas en typ een naam: “api 4x2c4g” is een API van 4 replica&apos;s met elk 2 vCPU en 4 GiB.</translation>
    </message>
    <message>
        <source>Say how large it is</source>
        <translation>Geef de grootte op</translation>
    </message>
    <message>
        <source>Click the workload and change its replicas, CPU or memory here. What you leave open is assumed, and marked as such.</source>
        <translation>Klik op de workload en wijzig hier de replica&apos;s, CPU of het geheugen. Wat je openlaat, wordt aangenomen en staat als aanname gemarkeerd.</translation>
    </message>
    <message>
        <source>Choose what it runs on</source>
        <translation>Kies waar het op draait</translation>
    </message>
    <message>
        <source>Click the zone&apos;s name on the canvas, and choose a tier for it here: bare metal, VMs, containers or Kubernetes. The servers and the cost follow at once.</source>
        <translation>Klik op het canvas op de naam van de zone en kies hier de tier: bare metal, VM&apos;s, containers of Kubernetes. De servers en de kosten volgen meteen.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Vraag waarom</translation>
    </message>
    <message>
        <source>Click a figure: how it was worked out opens, step by step, with the formula and where each number comes from.</source>
        <translation>Klik op een cijfer: je ziet stap voor stap hoe het is berekend, met de formule en de herkomst van elk getal.</translation>
    </message>
    <message>
        <source>Leave with a proposal</source>
        <translation>Neem een voorstel mee</translation>
    </message>
    <message>
        <source>Export a PDF for your customer, in Dutch or English. Help has this tour and all keys; Ctrl+K finds everything by name.</source>
        <translation>Exporteer een PDF voor je klant, in het Nederlands of Engels. Onder Help staan deze rondleiding en alle toetsen; met Ctrl+K vind je alles op naam.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rondleiding sluiten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Step %1 of %2: done</source>
        <translation>Stap %1 van %2: klaar</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::UseAll</name>
    <message>
        <source>Use what is recommended for all</source>
        <translation>Gebruik overal wat wordt aanbevolen</translation>
    </message>
    <message>
        <source>Use the recommended tiers</source>
        <translation>Gebruik wat wordt aanbevolen</translation>
    </message>
    <message>
        <source>What it comes to is being worked out.</source>
        <translation>Wat dat oplevert, wordt uitgerekend.</translation>
    </message>
    <message>
        <source>Servers: %1 → %2. Cost a month: %3 → %4.</source>
        <translation>Servers: %1 → %2. Kosten per maand: %3 → %4.</translation>
    </message>
    <message>
        <source>Something would have no place: %1</source>
        <translation>Niet alles zou een plek hebben: %1</translation>
    </message>
    <message>
        <source>That is %1 (%2) more a month: whether what the reasons name is worth it is yours to say.</source>
        <translation>Dat is %1 (%2) meer per maand: of de genoemde redenen dat waard zijn, bepaal je zelf.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ViewArea</name>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Schets</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Vooruitblik</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::WeekField</name>
    <message>
        <source>Import a week</source>
        <translation>Een week importeren</translation>
    </message>
    <message>
        <source>Values by hour (*.csv *.json *.txt);;All files (*)</source>
        <translation>Waarden per uur (*.csv *.json *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The whole need at every hour</source>
        <translation>Op elk uur de hele behoefte</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>An estimate of a usual week; one that was measured is better.</source>
        <translation>Een schatting van een gewone week; een gemeten week is beter.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>The catalogue of this project does not have this profile: the whole need counts.</source>
        <translation>De catalogus van dit project heeft dit profiel niet: de hele behoefte telt.</translation>
    </message>
    <message>
        <source>Busiest from %1 on</source>
        <translation>Drukst vanaf %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>A CSV or JSON file of 168 values, hour by hour from Monday 0:00 on; the largest is the whole need</source>
        <translation>Een CSV- of JSON-bestand van 168 waarden, uur na uur vanaf maandag 0:00; de grootste is de hele behoefte</translation>
    </message>
    <message>
        <source>How the need of CPU goes over the week: where peaks do not coincide, workloads share servers</source>
        <translation>Hoe de behoefte aan CPU over de week verloopt: waar pieken niet samenvallen, delen workloads servers</translation>
    </message>
    <message>
        <source>CPU over the week</source>
        <translation>CPU over de week</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::WorkloadAdviceCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Wat ervoor pleit</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>Wat tot een ander antwoord zou leiden</translation>
    </message>
    <message>
        <source>Use this tier: %1</source>
        <translation>Gebruik deze tier: %1</translation>
    </message>
    <message>
        <source>What the guide asks about it</source>
        <translation>Wat de keuzehulp ervan wil weten</translation>
    </message>
    <message>
        <source>An operator with restored backups looks after its data</source>
        <translation>Een operator met geteste backups zorgt voor de data</translation>
    </message>
    <message>
        <source>No container image can be made of it</source>
        <translation>Er is geen containerimage van te maken</translation>
    </message>
    <message>
        <source>Needs a kernel or drivers of its own</source>
        <translation>Heeft een eigen kernel of eigen drivers nodig</translation>
    </message>
    <message>
        <source>Releases a month:</source>
        <translation>Releases per maand:</translation>
    </message>
    <message>
        <source>as the scenario</source>
        <translation>als het scenario</translation>
    </message>
    <message>
        <source>Releases a month</source>
        <translation>Releases per maand</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::WorkloadInspector</name>
    <message>
        <source>Rename workload</source>
        <translation>Workload hernoemen</translation>
    </message>
    <message>
        <source>Change the image</source>
        <translation>Image wijzigen</translation>
    </message>
    <message>
        <source>Change the kind of workload</source>
        <translation>Soort workload wijzigen</translation>
    </message>
    <message>
        <source>Change the operating system</source>
        <translation>Besturingssysteem wijzigen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Aan- of uitzetten</translation>
    </message>
    <message>
        <source>Change whether it keeps data</source>
        <translation>Wel of geen gegevens bewaren</translation>
    </message>
    <message>
        <source>Change whether it runs to an end</source>
        <translation>Wel of niet vanzelf stoppen</translation>
    </message>
    <message>
        <source>Change one on every host</source>
        <translation>Eén op elke host wijzigen</translation>
    </message>
    <message>
        <source>Change the spreading over hosts</source>
        <translation>Spreiding over hosts wijzigen</translation>
    </message>
    <message>
        <source>Change replicas</source>
        <translation>Replica&apos;s wijzigen</translation>
    </message>
    <message>
        <source>The least cannot be above the usual, nor the usual above the most.</source>
        <translation>Het minimum mag niet boven het gewone aantal liggen, en het gewone aantal niet boven het maximum.</translation>
    </message>
    <message>
        <source>Change CPU</source>
        <translation>CPU wijzigen</translation>
    </message>
    <message>
        <source>Change memory</source>
        <translation>Geheugen wijzigen</translation>
    </message>
    <message>
        <source>Change disk</source>
        <translation>Schijf wijzigen</translation>
    </message>
    <message>
        <source>Change GPUs</source>
        <translation>GPU&apos;s wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replica&apos;s</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimaal</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Gewoonlijk</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximaal</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-limiet</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Geheugenlimiet</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Size of one replica</source>
        <translation>Grootte van één replica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Counts in the plan</source>
        <translation>Telt mee in het plan</translation>
    </message>
    <message>
        <source>Scales with the load</source>
        <translation>Schaalt mee met de belasting</translation>
    </message>
    <message>
        <source>One on every host</source>
        <translation>Eén op elke host</translation>
    </message>
    <message>
        <source>Never two on one host</source>
        <translation>Nooit twee op één host</translation>
    </message>
    <message>
        <source>Runs to an end (not placed)</source>
        <translation>Stopt vanzelf (niet geplaatst)</translation>
    </message>
    <message>
        <source>Keeps data</source>
        <translation>Bewaart gegevens</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>For example 2, 0.5 vCPU or 250m</source>
        <translation>Bijvoorbeeld 2, 0,5 vCPU of 250m</translation>
    </message>
    <message>
        <source>For example 512 MiB, 2 GiB or 4 GB; a bare number is GiB</source>
        <translation>Bijvoorbeeld 512 MiB, 2 GiB of 4 GB; een kaal getal is GiB</translation>
    </message>
    <message>
        <source>For example 100 GB or 1.5 TB; a bare number is GB</source>
        <translation>Bijvoorbeeld 100 GB of 1,5 TB; een kaal getal is GB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Imported from %1, line %2</source>
        <translation>Geïmporteerd uit %1, regel %2</translation>
    </message>
    <message>
        <source>Assumed: nothing was asked, so the limit stands in.</source>
        <translation>Aangenomen: er is niets gevraagd, dus geldt de limiet.</translation>
    </message>
    <message>
        <source>Assumed, as nothing was stated: the size of the template “%1”.</source>
        <translation>Aangenomen, want er is niets opgegeven: de grootte van het sjabloon ‘%1’.</translation>
    </message>
    <message>
        <source>Assumed, as nothing was stated and no template is known.</source>
        <translation>Aangenomen, want er is niets opgegeven en geen sjabloon bekend.</translation>
    </message>
    <message>
        <source>Assumed for some of these.</source>
        <translation>Voor een deel hiervan aangenomen.</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Change the tenant</source>
        <translation>Tenant wijzigen</translation>
    </message>
    <message>
        <source>Change the sharing of servers</source>
        <translation>Delen van servers wijzigen</translation>
    </message>
    <message>
        <source>Change the pinning to a NUMA node</source>
        <translation>Plaatsing binnen één NUMA-node wijzigen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Shares no server with other workloads</source>
        <translation>Deelt geen server met andere workloads</translation>
    </message>
    <message>
        <source>But for those that run on every host</source>
        <translation>Behalve met workloads die op elke host draaien</translation>
    </message>
    <message>
        <source>Inside one NUMA node</source>
        <translation>Binnen één NUMA-node</translation>
    </message>
    <message>
        <source>Each replica uses the cores and memory of one NUMA node of its server</source>
        <translation>Elke replica gebruikt cores en geheugen van één NUMA-node van zijn server</translation>
    </message>
    <message>
        <source>Whom it runs for; a zone can keep tenants apart</source>
        <translation>Voor wie de workload draait; een zone kan tenants gescheiden houden</translation>
    </message>
    <message>
        <source>Choose a licence</source>
        <translation>Licentie kiezen</translation>
    </message>
    <message>
        <source>Leave out a licence</source>
        <translation>Licentie weglaten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Change disk operations</source>
        <translation>Schijfbewerkingen wijzigen</translation>
    </message>
    <message>
        <source>Change the share of writes</source>
        <translation>Aandeel schrijven wijzigen</translation>
    </message>
    <message>
        <source>Change the traffic to outside</source>
        <translation>Verkeer naar buiten wijzigen</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Of them writes</source>
        <translation>Waarvan schrijven</translation>
    </message>
    <message>
        <source>To outside</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Disk operations a second at its busiest, of one replica</source>
        <translation>Schijfbewerkingen per seconde op het drukste moment, van één replica</translation>
    </message>
    <message>
        <source>For example 100 Mbit/s or 1 Gbit/s; links to others count apart</source>
        <translation>Bijvoorbeeld 100 Mbit/s of 1 Gbit/s; verbindingen met andere tellen apart</translation>
    </message>
    <message>
        <source>Change what is to be expected</source>
        <translation>Verwachting wijzigen</translation>
    </message>
    <message>
        <source>Change whether it may be left down</source>
        <translation>Wel of niet plat mogen blijven</translation>
    </message>
    <message>
        <source>Change the week</source>
        <translation>Week wijzigen</translation>
    </message>
    <message>
        <source>CPU over the week</source>
        <translation>CPU over de week</translation>
    </message>
    <message>
        <source>May be left down after a failure</source>
        <translation>Mag na uitval plat blijven</translation>
    </message>
    <message>
        <source>The reserve for failures is then for the others only</source>
        <translation>De reserve voor uitval is er dan alleen voor de andere</translation>
    </message>
    <message>
        <source>From the intake</source>
        <translation>Uit de intake</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Geïmporteerd uit %1</translation>
    </message>
    <message>
        <source>Another workload has this name already.</source>
        <translation>Een andere workload heeft deze naam al.</translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ZoneInspector</name>
    <message>
        <source>Rename zone</source>
        <translation>Zone hernoemen</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>Tier wijzigen</translation>
    </message>
    <message>
        <source>Allow a server</source>
        <translation>Sta een server toe</translation>
    </message>
    <message>
        <source>Leave out a server</source>
        <translation>Een server weglaten</translation>
    </message>
    <message>
        <source>Change the CPU target</source>
        <translation>CPU-grens wijzigen</translation>
    </message>
    <message>
        <source>Change the memory target</source>
        <translation>Geheugengrens wijzigen</translation>
    </message>
    <message>
        <source>Change the node size</source>
        <translation>Grootte van een node wijzigen</translation>
    </message>
    <message>
        <source>Change pods per node</source>
        <translation>Pods per node wijzigen</translation>
    </message>
    <message>
        <source>Change vCPU per core</source>
        <translation>vCPU per core wijzigen</translation>
    </message>
    <message>
        <source>Change the failures survived</source>
        <translation>Te overleven uitval wijzigen</translation>
    </message>
    <message>
        <source>Change the counting of threads</source>
        <translation>Tellen van threads wijzigen</translation>
    </message>
    <message>
        <source>Change the sharing of servers</source>
        <translation>Delen van servers wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Host failures survived</source>
        <translation>Te overleven uitval van hosts</translation>
    </message>
    <message>
        <source>CPU used at most</source>
        <translation>CPU hoogstens in gebruik</translation>
    </message>
    <message>
        <source>Memory used at most</source>
        <translation>Geheugen hoogstens in gebruik</translation>
    </message>
    <message>
        <source>Node CPU</source>
        <translation>CPU van een node</translation>
    </message>
    <message>
        <source>Node memory</source>
        <translation>Geheugen van een node</translation>
    </message>
    <message>
        <source>Pods per node</source>
        <translation>Pods per node</translation>
    </message>
    <message>
        <source>vCPU per core</source>
        <translation>vCPU per core</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Toegestane servers</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Wat de zone belooft</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>one per thread</source>
        <translation>één per thread</translation>
    </message>
    <message>
        <source>Count physical cores only</source>
        <translation>Alleen fysieke cores tellen</translation>
    </message>
    <message>
        <source>Several workloads on one server</source>
        <translation>Meerdere workloads op één server</translation>
    </message>
    <message>
        <source>Of a server’s CPU, in normal running</source>
        <translation>Van de CPU van een server, bij normaal bedrijf</translation>
    </message>
    <message>
        <source>Of a server’s memory, in normal running</source>
        <translation>Van het geheugen van een server, bij normaal bedrijf</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
    <message>
        <source>None ticked: the reference server of the tier, %1.</source>
        <translation>Niets aangevinkt: de referentieserver van de tier, %1.</translation>
    </message>
    <message>
        <source>Change how many servers there are</source>
        <translation>Aantal servers wijzigen</translation>
    </message>
    <message>
        <source>Change the mixing of server types</source>
        <translation>Combineren van servertypen wijzigen</translation>
    </message>
    <message>
        <source>Add a node size</source>
        <translation>Een nodegrootte toevoegen</translation>
    </message>
    <message>
        <source>Remove a node size</source>
        <translation>Een nodegrootte weghalen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>Wat waar mag staan</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>Several types side by side</source>
        <translation>Verschillende typen door elkaar</translation>
    </message>
    <message>
        <source>Else all servers are of the type that is cheapest for the zone</source>
        <translation>Anders zijn alle servers van het type dat voor de zone het goedkoopst is</translation>
    </message>
    <message>
        <source>Choose a ticked server in the list first</source>
        <translation>Kies eerst een aangevinkte server in de lijst</translation>
    </message>
    <message>
        <source>How many %1 there are at most</source>
        <translation>Hoeveel %1 er hoogstens zijn</translation>
    </message>
    <message>
        <source>Choose a licence</source>
        <translation>Licentie kiezen</translation>
    </message>
    <message>
        <source>Leave out a licence</source>
        <translation>Licentie weglaten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Inschakelen: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Uitschakelen: %1</translation>
    </message>
    <message>
        <source>Parts of the platform</source>
        <translation>Onderdelen van het platform</translation>
    </message>
    <message>
        <source>Another zone has this name already.</source>
        <translation>Een andere zone heeft deze naam al.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans what to run workloads on: how many servers, at what cost, and why.</source>
        <translation>Berekent waar je workloads op draait: hoeveel servers, tegen welke kosten en waarom.</translation>
    </message>
    <message>
        <source>A project to open, or files to import, such as a Compose file.</source>
        <translation>Een project om te openen, of bestanden om te importeren, zoals een Compose-bestand.</translation>
    </message>
</context>
</TS>
