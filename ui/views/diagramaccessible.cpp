#include "ui/views/diagramaccessible.h"

#include "ui/views/diagramcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <vector>

namespace grondplan::ui {

namespace {

/// The way to a box: the index among the outermost boxes, then among that one's children, and so on.
using BoxPath = std::vector<int>;

class CanvasInterface;

/// One box of a diagram; owned by Qt's register of accessible objects, which the canvas empties for every new
/// diagram.
class BoxInterface final : public QAccessibleInterface
{
public:
    BoxInterface(const CanvasInterface &canvas, BoxPath path)
        : m_canvas(canvas)
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] bool isValid() const override { return box() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override
    {
        const diagram::Box *found = box();
        return found != nullptr ? static_cast<int>(found->children.size()) : 0;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override
    {
        return childCount() > 0 ? QAccessible::Grouping : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

    [[nodiscard]] const BoxPath &path() const { return m_path; }

private:
    [[nodiscard]] const diagram::Box *box() const;

    const CanvasInterface &m_canvas;
    BoxPath m_path;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(QWidget *canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
    {
    }
    ~CanvasInterface() override { forget(); }

    [[nodiscard]] const DiagramCanvas &canvas() const
    {
        return static_cast<const DiagramCanvas &>(*widget());
    }

    [[nodiscard]] const diagram::Box *boxAt(const BoxPath &path) const
    {
        const std::vector<diagram::Box> *among = &canvas().diagram().boxes;
        const diagram::Box *found = nullptr;
        for (const int index : path) {
            if (index < 0 || index >= static_cast<int>(among->size()))
                return nullptr;
            found = &(*among)[static_cast<std::size_t>(index)];
            among = &found->children;
        }
        return found;
    }

    QAccessibleInterface *interfaceOf(const BoxPath &path) const
    {
        auto *self =
            const_cast<CanvasInterface *>(this); // the children are a cache behind a const interface of Qt's
        if (m_generation != canvas().generation()) {
            self->forget();
            self->m_generation = canvas().generation();
        }
        if (boxAt(path) == nullptr)
            return nullptr;
        QAccessible::Id &id = self->m_ids[path];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new BoxInterface(*this, path));
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(canvas().diagram().boxes.size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return interfaceOf({index}); }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *found = child(i);
            if (found != nullptr && found->rect().contains(x, y))
                return found;
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *box = dynamic_cast<const BoxInterface *>(child);
        return box != nullptr && box->path().size() == 1 ? box->path().front() : -1;
    }

private:
    void forget()
    {
        for (const auto &[path, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    std::map<BoxPath, QAccessible::Id> m_ids;
    quint64 m_generation = 0;
};

const diagram::Box *BoxInterface::box() const
{
    return m_canvas.isValid() ? m_canvas.boxAt(m_path) : nullptr;
}

QAccessibleInterface *BoxInterface::parent() const
{
    if (m_path.size() > 1)
        return m_canvas.interfaceOf({m_path.begin(), m_path.end() - 1});
    return const_cast<CanvasInterface *>(&m_canvas);
}

QAccessibleInterface *BoxInterface::child(int index) const
{
    BoxPath path = m_path;
    path.push_back(index);
    return m_canvas.interfaceOf(path);
}

QAccessibleInterface *BoxInterface::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *found = child(i);
        if (found != nullptr && found->rect().contains(x, y))
            return found;
    }
    return nullptr;
}

int BoxInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *inner = dynamic_cast<const BoxInterface *>(child);
    if (inner == nullptr || inner->m_path.size() != m_path.size() + 1)
        return -1;
    return std::equal(m_path.begin(), m_path.end(), inner->m_path.begin()) ? inner->m_path.back() : -1;
}

QString BoxInterface::text(QAccessible::Text kind) const
{
    const diagram::Box *found = box();
    if (found == nullptr)
        return {};
    if (kind == QAccessible::Name)
        return found->title;
    if (kind == QAccessible::Description)
        return found->detail;
    return {};
}

QRect BoxInterface::rect() const
{
    const diagram::Box *found = box();
    if (found == nullptr)
        return {};
    const QRect inViewport = m_canvas.canvas().toViewport(found->rect).toRect();
    return {m_canvas.canvas().viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

} // namespace

static QAccessibleInterface *makeDiagramInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<DiagramCanvas *>(object);
    return canvas != nullptr ? new CanvasInterface(canvas) : nullptr;
}

void installDiagramAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeDiagramInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace grondplan::ui
