<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddWorkloads</name>
    <message numerus="yes">
        <source>Add %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Add %Ln workload to %1</numerusform>
            <numerusform>Add %Ln workloads to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message numerus="yes">
        <source>Align %Ln object(s)</source>
        <translation>
            <numerusform>Align %Ln object</numerusform>
            <numerusform>Align %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln object(s)</source>
        <translation>
            <numerusform>Distribute %Ln object</numerusform>
            <numerusform>Distribute %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln zone(s) the same size</source>
        <translation>
            <numerusform>Make %Ln zone the same size</numerusform>
            <numerusform>Make %Ln zones the same size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %Ln workload(s)</source>
        <translation>
            <numerusform>Arrange %Ln workload</numerusform>
            <numerusform>Arrange %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasTexts</name>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survives %Ln failure(s)</source>
        <translation>
            <numerusform>survives %Ln failure</numerusform>
            <numerusform>survives %Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message numerus="yes">
        <source>%Ln server(s) more</source>
        <translation>
            <numerusform>%Ln server more</numerusform>
            <numerusform>%Ln servers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) fewer</source>
        <translation>
            <numerusform>%Ln server fewer</numerusform>
            <numerusform>%Ln servers fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingActions</name>
    <message numerus="yes">
        <source>Unlock %Ln object(s)</source>
        <translation>
            <numerusform>Unlock %Ln object</numerusform>
            <numerusform>Unlock %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %Ln object(s)</source>
        <translation>
            <numerusform>Lock %Ln object</numerusform>
            <numerusform>Lock %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln object(s)</source>
        <translation>
            <numerusform>Hide %Ln object</numerusform>
            <numerusform>Hide %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln note(s) to the front</source>
        <translation>
            <numerusform>Bring %Ln note to the front</numerusform>
            <numerusform>Bring %Ln notes to the front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln note(s) to the back</source>
        <translation>
            <numerusform>Send %Ln note to the back</numerusform>
            <numerusform>Send %Ln notes to the back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %Ln error(s)</source>
        <translation>
            <numerusform>of which %Ln error</numerusform>
            <numerusform>of which %Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveObjects</name>
    <message numerus="yes">
        <source>Move %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Move %Ln workload to %1</numerusform>
            <numerusform>Move %Ln workloads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln zone(s)</source>
        <translation>
            <numerusform>Move %Ln zone</numerusform>
            <numerusform>Move %Ln zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln workload(s)</source>
        <translation>
            <numerusform>Move %Ln workload</numerusform>
            <numerusform>Move %Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln note(s)</source>
        <translation>
            <numerusform>Move %Ln note</numerusform>
            <numerusform>Move %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveToNewZone</name>
    <message numerus="yes">
        <source>Move %Ln workload(s) to the new zone %1</source>
        <translation>
            <numerusform>Move %Ln workload to the new zone %1</numerusform>
            <numerusform>Move %Ln workloads to the new zone %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteObjects</name>
    <message numerus="yes">
        <source>Paste %Ln object(s)</source>
        <translation>
            <numerusform>Paste %Ln object</numerusform>
            <numerusform>Paste %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln object(s)</source>
        <translation>
            <numerusform>Duplicate %Ln object</numerusform>
            <numerusform>Duplicate %Ln objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveObjects</name>
    <message numerus="yes">
        <source>Remove %Ln workload(s)</source>
        <translation>
            <numerusform>Remove %Ln workload</numerusform>
            <numerusform>Remove %Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln link(s)</source>
        <translation>
            <numerusform>Remove %Ln link</numerusform>
            <numerusform>Remove %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln note(s)</source>
        <translation>
            <numerusform>Remove %Ln note</numerusform>
            <numerusform>Remove %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %Ln workload(s)</source>
        <translation>
            <numerusform>Remove %1 with %Ln workload</numerusform>
            <numerusform>Remove %1 with %Ln workloads</numerusform>
        </translation>
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
    <name>grondplan</name>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the failure of any %n server(s), proved by placing again</source>
        <translation>
            <numerusform>Survives the failure of any one server, proved by placing again</numerusform>
            <numerusform>Survives the failure of any %n servers, proved by placing again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not survive the failure of every %n server(s)</source>
        <translation>
            <numerusform>Does not survive the failure of every server</numerusform>
            <numerusform>Does not survive every failure of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), on each of them:</source>
        <translation>
            <numerusform>%n server, on it:</numerusform>
            <numerusform>%n servers, on each of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), on all together:</source>
        <translation>
            <numerusform>%n server, on it:</numerusform>
            <numerusform>%n servers, on all together:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more workload(s)</source>
        <translation>
            <numerusform>and %n more workload</numerusform>
            <numerusform>and %n more workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be placed.</source>
        <translation>
            <numerusform>%n instance could not be placed.</numerusform>
            <numerusform>%n instances could not be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proved in %n case(s)</source>
        <translation>
            <numerusform>proved in %n case</numerusform>
            <numerusform>proved in %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attention: %n instance(s) found no place on the servers of this plan. The figures are for what was placed; the last chapter says why.</source>
        <translation>
            <numerusform>Attention: %n instance found no place on the servers of this plan. The figures are for what was placed; the last chapter says why.</numerusform>
            <numerusform>Attention: %n instances found no place on the servers of this plan. The figures are for what was placed; the last chapter says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When any %n server(s) fail, all that ran there fits on the others. This is proved by placing it again, in %1 cases; the failure of %2 leaves the others fullest.</source>
        <translation>
            <numerusform>When any one server fails, all that ran there fits on the others. This is proved by placing it again, in %1 cases; the failure of %2 leaves the others fullest.</numerusform>
            <numerusform>When any %n servers fail, all that ran there fits on the others. This is proved by placing it again, in %1 cases; the failure of %2 leaves the others fullest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The zone was asked to survive the failure of %n server(s) but does not: when %1 fails, what ran there does not all fit on the others.</source>
        <translation>
            <numerusform>The zone was asked to survive the failure of one server but does not: when %1 fails, what ran there does not all fit on the others.</numerusform>
            <numerusform>The zone was asked to survive the failure of %n servers but does not: when %1 fails, what ran there does not all fit on the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other workload(s)</source>
        <translation>
            <numerusform>%n other workload</numerusform>
            <numerusform>%n other workloads</numerusform>
        </translation>
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
            <numerusform>server failure survived</numerusform>
            <numerusform>server failures survived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attention: none of the %n instance(s) found a place on the servers that this scenario allows, so there are no servers and no cost to show. The last chapter says why.</source>
        <translation>
            <numerusform>Attention: the only instance found no place on the servers that this scenario allows, so there are no servers and no cost to show. The last chapter says why.</numerusform>
            <numerusform>Attention: none of the %n instances found a place on the servers that this scenario allows, so there are no servers and no cost to show. The last chapter says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost over %n month(s)</source>
        <translation>
            <numerusform>Cost over %n month</numerusform>
            <numerusform>Cost over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s), at this size and with what is paid once: %1 excluding VAT.</source>
        <translation>
            <numerusform>Over %n month, at this size and with what is paid once: %1 excluding VAT.</numerusform>
            <numerusform>Over %n months, at this size and with what is paid once: %1 excluding VAT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n workload(s) a size was not stated and had to be assumed; the chapter on assumptions lists them.</source>
        <translation>
            <numerusform>Of %n workload a size was not stated and had to be assumed; the chapter on assumptions lists it.</numerusform>
            <numerusform>Of %n workloads a size was not stated and had to be assumed; the chapter on assumptions lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control plane has %n server(s) of its own, of which a majority is left in each of these failures.</source>
        <translation>
            <numerusform>The control plane has %n server of its own.</numerusform>
            <numerusform>The control plane has %n servers of its own, of which a majority is left in each of these failures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the other profile, %1, the plan comes to %n server(s); the chapter on overhead says why.</source>
        <translation>
            <numerusform>By the other profile, %1, the plan comes to %n server; the chapter on overhead says why.</numerusform>
            <numerusform>By the other profile, %1, the plan comes to %n servers; the chapter on overhead says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 still fit on the servers there are; more was not tried.</source>
        <translation>
            <numerusform>Zone %1: %n more replica of %2 still fits on the servers there are; more was not tried.</numerusform>
            <numerusform>Zone %1: %n more replicas of %2 still fit on the servers there are; more was not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 have no place on the servers that are allowed.</source>
        <translation>
            <numerusform>Zone %1: %n more replica of %2 has no place on the servers that are allowed.</numerusform>
            <numerusform>Zone %1: %n more replicas of %2 have no place on the servers that are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) more</source>
        <translation>
            <numerusform>%n server more</numerusform>
            <numerusform>%n servers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n planned server(s) suffice in %1 of the futures that were drawn.</source>
        <translation>
            <numerusform>The %n planned server suffices in %1 of the futures that were drawn.</numerusform>
            <numerusform>The %n planned servers suffice in %1 of the futures that were drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n future(s) not everything has a place.</source>
        <translation>
            <numerusform>In %n future not everything has a place.</numerusform>
            <numerusform>In %n futures not everything has a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 take %3, %4 a month; any fewer fit on the servers there are.</source>
        <translation>
            <numerusform>Zone %1: %n more replica of %2 takes %3, %4 a month; the servers there are have no room for it.</numerusform>
            <numerusform>Zone %1: %n more replicas of %2 take %3, %4 a month; any fewer fit on the servers there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s): %1</source>
        <translation>
            <numerusform>%n workload: %1</numerusform>
            <numerusform>%n workloads: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n workload(s)</source>
        <translation>
            <numerusform>for %n workload</numerusform>
            <numerusform>for %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n link(s)</source>
        <translation>
            <numerusform>for %n link</numerusform>
            <numerusform>for %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n tenant(s)</source>
        <translation>
            <numerusform>for %n tenant</numerusform>
            <numerusform>for %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more link(s) of the sketch, in the same way.</source>
        <translation>
            <numerusform>And %n more link of the sketch, in the same way.</numerusform>
            <numerusform>And %n more links of the sketch, in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n server(s)</source>
        <translation>
            <numerusform>%1: %n server</numerusform>
            <numerusform>%1: %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: any one of the %n server(s) may fail; everything on it finds a place on the others.</source>
        <translation>
            <numerusform>Zone %1: its one server may fail; everything on it finds a place elsewhere.</numerusform>
            <numerusform>Zone %1: any one of the %n servers may fail; everything on it finds a place on the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: of the %n server(s), %2 may fail with everything finding a place on the others. For the rest the table says what then stays down.</source>
        <translation>
            <numerusform>Zone %1: there is %n server; what stays down when it fails is in the table.</numerusform>
            <numerusform>Zone %1: of the %n servers, %2 may fail with everything finding a place on the others. For the rest the table says what then stays down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried: the %n fullest of %1 servers.</source>
        <translation>
            <numerusform>Tried: the fullest of %1 servers.</numerusform>
            <numerusform>Tried: the %n fullest of %1 servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new version of any of the %n workload(s) without data can be rolled out: there is room for the quarter more replicas that run meanwhile.</source>
        <translation>
            <numerusform>A new version of the one workload without data can be rolled out: there is room for the quarter more replicas that run meanwhile.</numerusform>
            <numerusform>A new version of any of the %n workloads without data can be rolled out: there is room for the quarter more replicas that run meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No placement was found that survives %n bin(s) failing. Of this one, when %1 fail, these find no place on the others: %2.</source>
        <translation>
            <numerusform>No placement was found that survives %n bin failing. Of this one, when %1 fails, this finds no place on the others: %2.</numerusform>
            <numerusform>No placement was found that survives %n bins failing. Of this one, when %1 fail, this finds no place on the others: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these bins nothing survives %n bin(s) failing. Of this placement, when %1 fail, these find no place on the others: %2.</source>
        <translation>
            <numerusform>With these bins nothing survives %n bin failing. Of this placement, when %1 fails, this finds no place on the others: %2.</numerusform>
            <numerusform>With these bins nothing survives %n bins failing. Of this placement, when %1 fail, this finds no place on the others: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) of the %1 that must be open are lacking: there are no more.</source>
        <translation>
            <numerusform>%n bin of the %1 that must be open is lacking: there are no more.</numerusform>
            <numerusform>%n bins of the %1 that must be open are lacking: there are no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: any one of the %n server(s) may fail; everything on it that must run finds a place on the others. After %2 of these failures something is left down that may be: the table names it.</source>
        <translation>
            <numerusform>Zone %1: any one of the %n server may fail; everything on it that must run finds a place on the others. After %2 of these failures something is left down that may be: the table names it.</numerusform>
            <numerusform>Zone %1: any one of the %n servers may fail; everything on it that must run finds a place on the others. After %2 of these failures something is left down that may be: the table names it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, made the same way; the program shows every one of them.</source>
        <translation>
            <numerusform>%n more, made the same way; the program shows it.</numerusform>
            <numerusform>%n more, made the same way; the program shows every one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) / %1</source>
        <translation>
            <numerusform>%n core / %1</numerusform>
            <numerusform>%n cores / %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n protocol(s)</source>
        <translation>
            <numerusform>by %n protocol</numerusform>
            <numerusform>by %n protocols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workers survive the failure of any %n server(s), proved by placing again; the control plane is one node</source>
        <translation>
            <numerusform>Workers survive the failure of any one server, proved by placing again; the control plane is one node</numerusform>
            <numerusform>Workers survive the failure of any %n servers, proved by placing again; the control plane is one node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them from outside</source>
        <translation>
            <numerusform>%n of them from outside</numerusform>
            <numerusform>%n of them from outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) among themselves</source>
        <translation>
            <numerusform>%n link among themselves</numerusform>
            <numerusform>%n links among themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) the control plane has no majority left: what then fails is not started again until it is repaired.</source>
        <translation>
            <numerusform>In %n case the control plane has no majority left: what then fails is not started again until it is repaired.</numerusform>
            <numerusform>In %n cases the control plane has no majority left: what then fails is not started again until it is repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan itself has %n server(s): its zones have types of their own, or share what the advice keeps apart.</source>
        <translation>
            <numerusform>The plan itself has %n server: its zones have types of their own, or share what the advice keeps apart.</numerusform>
            <numerusform>The plan itself has %n servers: its zones have types of their own, or share what the advice keeps apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1: %n more replica(s) of %2 take no server more, but %3 in those there are, %4 a month; any fewer fit as they are.</source>
        <translation>
            <numerusform>Zone %1: %n more replica of %2 takes no server more, but %3 in those there are, %4 a month.</numerusform>
            <numerusform>Zone %1: %n more replicas of %2 take no server more, but %3 in those there are, %4 a month; any fewer fit as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) (disks, memory, network)</source>
        <translation>
            <numerusform>%n option (disks, memory, network)</numerusform>
            <numerusform>%n options (disks, memory, network)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attention: the check of the design finds %n error(s) that must be mended before it can run; the last chapter names them.</source>
        <translation>
            <numerusform>Attention: the check of the design finds %n error that must be mended before it can run; the last chapter names it.</numerusform>
            <numerusform>Attention: the check of the design finds %n errors that must be mended before it can run; the last chapter names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::BaselineList</name>
    <message numerus="yes">
        <source>%1: %Ln thread(s), %2</source>
        <translation>
            <numerusform>%1: %Ln thread, %2</numerusform>
            <numerusform>%1: %Ln threads, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CanvasView</name>
    <message numerus="yes">
        <source>Moves %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Moves %Ln workload to %1</numerusform>
            <numerusform>Moves %Ln workloads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln workload(s) to %1</source>
        <translation>
            <numerusform>Copies %Ln workload to %1</numerusform>
            <numerusform>Copies %Ln workloads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln zone(s)</source>
        <translation>
            <numerusform>Fold %Ln zone</numerusform>
            <numerusform>Fold %Ln zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln zone(s)</source>
        <translation>
            <numerusform>Unfold %Ln zone</numerusform>
            <numerusform>Unfold %Ln zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Puts %Ln picture(s) here</source>
        <translation>
            <numerusform>Puts %Ln picture here</numerusform>
            <numerusform>Puts %Ln pictures here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden: show</source>
        <translation>
            <numerusform>%Ln hidden: show</numerusform>
            <numerusform>%Ln hidden: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln workload(s) to a new zone</source>
        <translation>
            <numerusform>Copies %Ln workload to a new zone</numerusform>
            <numerusform>Copies %Ln workloads to a new zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %Ln workload(s) to a new zone</source>
        <translation>
            <numerusform>Moves %Ln workload to a new zone</numerusform>
            <numerusform>Moves %Ln workloads to a new zone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::CompareModel</name>
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
            <numerusform>+%Ln node VM</numerusform>
            <numerusform>+%Ln node VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln node VM(s)</source>
        <translation>
            <numerusform>−%Ln node VM</numerusform>
            <numerusform>−%Ln node VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln instance(s)</source>
        <translation>
            <numerusform>+%Ln instance</numerusform>
            <numerusform>+%Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln instance(s)</source>
        <translation>
            <numerusform>−%Ln instance</numerusform>
            <numerusform>−%Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln workload(s) state no disk of their own; those of their templates were used: %1.</source>
        <translation>
            <numerusform>%Ln workload states no disk of its own; that of its template was used: %1.</numerusform>
            <numerusform>%Ln workloads state no disk of their own; those of their templates were used: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) state no size of their own; assumed ones were used: %1. Give them requests to be sure.</source>
        <translation>
            <numerusform>%Ln workload states no size of its own; an assumed one was used: %1. Give it a request to be sure.</numerusform>
            <numerusform>%Ln workloads state no size of their own; assumed ones were used: %1. Give them requests to be sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln workload(s) found.</source>
        <translation>
            <numerusform>%Ln workload found.</numerusform>
            <numerusform>%Ln workloads found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln workload(s)</source>
        <translation>
            <numerusform>Import %Ln workload</numerusform>
            <numerusform>Import %Ln workloads</numerusform>
        </translation>
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
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::IntakeGuide</name>
    <message numerus="yes">
        <source>The %Ln workload(s) of the filling before go, with what was changed in them.</source>
        <translation>
            <numerusform>The workload of the filling before goes, with what was changed in it.</numerusform>
            <numerusform>The %Ln workloads of the filling before go, with what was changed in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::LinkInspector</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::NoteInspector</name>
    <message numerus="yes">
        <source>Change the colour of %Ln note(s)</source>
        <translation>
            <numerusform>Change the colour of %Ln note</numerusform>
            <numerusform>Change the colour of %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ProjectFiles</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grondplan::ui::ProjectInspector</name>
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
            <numerusform>%Ln replicas</numerusform>
        </translation>
    </message>
</context>
</TS>
