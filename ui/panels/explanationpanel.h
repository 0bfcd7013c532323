#pragma once

#include "ui/panels/figures.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QTextBrowser;

namespace grondplan::ui {

class Document;
class Planner;

/// "Why?": how a figure came about, step by step: formula, inputs, constants with their source, and the
/// value. Works out the explanations only while it is shown.
class ExplanationPanel final : public QWidget
{
    Q_OBJECT
public:
    ExplanationPanel(Document &document, Planner &planner, QWidget *parent = nullptr);

    void explain(LiveFigure figure);     ///< shows the explanations of this figure, the likely one first
    void explain(const QString &figure); ///< shows the one of this path, among all of them
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fillChoice();
    void showChosen();
    void addServerOf(const QString &figure);
    [[nodiscard]] QString pathText(const QString &path) const;
    [[nodiscard]] QStringList ownersOf(const QString &path) const;

    Document &m_document;
    Planner &m_planner;
    std::shared_ptr<const Plan> m_plan; ///< that m_explanations are of
    std::vector<Explanation> m_explanations;
    std::optional<std::size_t> m_server; ///< the one among them
    std::optional<LiveFigure> m_figure;
    QComboBox *m_choice = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace grondplan::ui
