#pragma once

class QObject;

// The suites of this folder, in one program since each starts the same one. The caller owns what they give.
QObject *makeUsageSuite();
QObject *makeCommandsSuite();
QObject *makeOutlookSuite();
QObject *makePackSuite();
QObject *makeProposalSuite();
QObject *makeBrandingSuite();
QObject *makeIntakeSuite();
QObject *makeDemandSuite();
QObject *makeFilesSuite();
