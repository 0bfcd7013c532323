#pragma once

#include "core/intake/fill.h"
#include "ui/planning/forecast.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace grondplan::ui {

class Document;
class Planner;

/// Leads through an intake step by step, and fills the current scenario from it. What is typed is in the
/// project at once, so that the guide may be left at any step and come back to; filling is one undoable step.
/// Stands beside the window, which goes on working.
class IntakeGuide final : public QDialog
{
    Q_OBJECT
public:
    IntakeGuide(Document &document, const Planner &planner, QWidget *parent = nullptr);

    [[nodiscard]] int step() const;
    void setStep(int step);
    /// Fills the scenario. \errors CatalogueDamaged
    Result<> fill();

Q_SIGNALS:
    void filled();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct StepPage
    {
        QLabel *title = nullptr;
        QLabel *why = nullptr;
    };
    [[nodiscard]] QWidget *makeStep(QWidget *content);
    [[nodiscard]] QWidget *makeResult();
    void build();
    void retranslate();
    void showStep();
    void focusFirst();
    void showResult();
    void showConsequence();
    [[nodiscard]] intake::Names names() const;
    [[nodiscard]] Result<intake::Filling> filling() const;

    Document &m_document;
    Forecast m_forecast;
    QListWidget *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<StepPage> m_pages;
    QLabel *m_found = nullptr;
    QLabel *m_consequence = nullptr;
    QLabel *m_assumedTitle = nullptr;
    QLabel *m_assumed = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace grondplan::ui
