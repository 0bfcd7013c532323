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
class FigureList;
class Planner;

/// "Why?": how a figure came about, step by step: formula, inputs, constants with their source, and the
/// value. Works out the explanations only while it is shown, off the window's thread: those of an estate are
/// thousands.
class ExplanationPanel final : public QWidget
{
    Q_OBJECT
public:
    ExplanationPanel(Document &document, Planner &planner, QWidget *parent = nullptr);

    void explain(LiveFigure figure);     ///< shows the explanations of this figure, the likely one first
    void explain(const QString &figure); ///< shows the one of this path, among all of them
    /// Whether it is seen; behind another tab it is visible to Qt all the same.
    void setInView(bool inView);
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What is to be explained: a plan, and one of its servers. Of all servers it would be too much to choose
    /// from.
    struct Subject
    {
        std::shared_ptr<const Plan> plan;
        std::optional<std::size_t> server;

        friend bool operator==(const Subject &, const Subject &) = default;
    };
    struct Explained;

    void retranslate();
    void refresh();
    void workOut();
    void take(Explained explained);
    void fillChoice();
    [[nodiscard]] int indexToShow(const QString &before) const;
    [[nodiscard]] int fullestIndex() const; ///< of the shares in use, that which decides the headroom
    [[nodiscard]] const Explanation *of(const QString &path) const;
    void showAnother();
    void showChosen();

    Document &m_document;
    Planner &m_planner;
    Subject m_asked;
    Subject m_subject; ///< of the explanations that are there
    std::vector<Explanation> m_figures;
    std::vector<Explanation> m_serverFigures;
    std::optional<LiveFigure> m_figure;
    QString m_wanted; ///< the path to show as soon as it is explained
    bool m_working = false;
    bool m_inView = true;
    bool m_showsAll = false; ///< every step, and every input of a long one
    FigureList *m_list = nullptr;
    QComboBox *m_choice = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace grondplan::ui
