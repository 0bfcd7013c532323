grondplan_add_test(tst_outlook LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_outlook.cpp)
grondplan_add_test(tst_noregret LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_noregret.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_outages LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_outages.cpp)
grondplan_add_test(tst_scaling LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_scaling.cpp)
grondplan_add_test(tst_explained LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_explained.cpp DEPENDS Grondplan::Core)
