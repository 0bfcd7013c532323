#include "ui/canvas/linkrouting.h"

#include <QTimer>

#include <optional>
#include <thread>
#include <utility>

namespace grondplan::ui {

/// Beyond this the ways would come long after the user has gone on: the plain ones stay.
static constexpr std::size_t kMostLinks = 40'000;

struct LinkRouting::Work
{
    struct Question
    {
        diagram::GridIndex cards;
        std::vector<diagram::Ends> links;
        friend bool operator==(const Question &, const Question &) = default;
    };

    std::shared_ptr<const Question> newest;
    std::vector<diagram::Path> routes;
    bool waiting = false; ///< the newest is not being worked out yet
    bool running = false;
    std::jthread thread;
};

LinkRouting::LinkRouting(QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
}

LinkRouting::~LinkRouting() = default;

bool LinkRouting::isBusy() const
{
    return m_work->running || m_work->waiting;
}

std::vector<diagram::Path> LinkRouting::takeRoutes()
{
    return std::exchange(m_work->routes, {});
}

void LinkRouting::ask(const diagram::GridIndex &cards, std::vector<diagram::Ends> links)
{
    Work::Question question{cards, std::move(links)};
    if (m_work->newest && *m_work->newest == question)
        return;
    if (question.links.size() > kMostLinks)
        question = {};
    m_work->newest = std::make_shared<const Work::Question>(std::move(question));
    m_work->waiting = !m_work->newest->links.empty();
    m_work->thread.request_stop();
    // What changed is painted first.
    QTimer::singleShot(0, this, &LinkRouting::startNext);
}

void LinkRouting::startNext()
{
    if (m_work->running || !m_work->waiting)
        return;
    m_work->running = true;
    m_work->waiting = false;
    m_work->thread = std::jthread([this, question = m_work->newest](const std::stop_token &stop) {
        auto routes = std::make_shared<std::vector<diagram::Path>>(
            diagram::routeAll(question->cards, question->links, stop));
        QMetaObject::invokeMethod(
            this,
            [this, question, routes] {
                m_work->running = false;
                startNext();
                if (question != m_work->newest || routes->empty())
                    return;
                m_work->routes = std::move(*routes);
                Q_EMIT routed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace grondplan::ui
